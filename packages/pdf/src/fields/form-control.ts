import {
  type Control,
  type Field,
  joinName,
  listControls,
  type Option,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";

/** A control of a worksheet with all that a PDF needs to know of it. */
export interface FormControl extends Control {
  /** What a control of the kind `choice` offers. */
  readonly options?: readonly Option[];
}

function choicesOf(field: Field, name: string): [name: string, options: readonly Option[]][] {
  if (field.kind === "choice") return [[name, field.options]];
  if (field.kind !== "rows") return [];
  return field.rows.flatMap((row) =>
    field.columns.flatMap((column) => choicesOf(column, joinName(name, row, column.name))),
  );
}

/**
 * Lists the controls of a worksheet for a PDF.
 *
 * @param worksheet The worksheet.
 * @returns The controls by name, in the order in which a team meets them.
 */
export function formControls(worksheet: Worksheet): ReadonlyMap<string, FormControl> {
  const options = new Map(worksheetFields(worksheet).flatMap((field) => choicesOf(field, field.name)));
  return new Map(
    listControls(worksheet).map((control) => {
      const offered = options.get(control.name);
      return [control.name, offered === undefined ? control : { ...control, options: offered }];
    }),
  );
}
