import { type Field, type Worksheet, worksheetFields } from "@guidebook-kit/worksheet";

/** A JSON Schema, as far as titles are looked up in it. */
interface TitledSchema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, TitledSchema>>;
  readonly items?: TitledSchema;
}

/** A control that a form library has to show. */
export interface ExpectedControl {
  /** The control's name in every other medium. */
  readonly name: string;
  readonly kind: Exclude<Field["kind"], "rows" | "hidden">;
  /** The field's title, and for a box its option's. */
  readonly label: string;
  /** Its path with rows and options by position, as the libraries count them. */
  readonly path: readonly (string | number)[];
}

interface Place {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly schema: TitledSchema | undefined;
}

const below = ({ properties }: TitledSchema = {}, name: string): TitledSchema | undefined =>
  name
    .split(".")
    .reduce<TitledSchema | undefined>(
      (schema, key, index) => (index === 0 ? properties : schema?.properties)?.[key],
      undefined,
    );

function rowControls(field: Extract<Field, { kind: "rows" }>, place: Place): ExpectedControl[] {
  return field.rows.flatMap((row, index) =>
    field.columns.flatMap((column) =>
      controlsAt(column, {
        name: `${place.name}.${row}.${column.name}`,
        path: [...place.path, index, ...column.name.split(".")],
        schema: below(place.schema?.items, column.name),
      }),
    ),
  );
}

function controlsAt(field: Field, place: Place): ExpectedControl[] {
  const { name, path } = place;
  const title = place.schema?.title ?? "";
  if (field.kind === "hidden") return [];
  if (field.kind === "rows") return rowControls(field, place);
  if (field.kind !== "choices") return [{ name, kind: field.kind, label: title, path }];
  return field.options.map(({ id, label }, index) => ({
    name: `${name}.${id}`,
    kind: field.kind,
    label: `${title} | ${label}`,
    path: [...path, index],
  }));
}

/**
 * Lists the controls that a form of a worksheet shows, one for each control that people see in the other media.
 *
 * @param worksheet The worksheet.
 * @param schema Its `response.form.schema.json`, which has the words.
 */
export function expectedControls(worksheet: Worksheet, schema: object): ExpectedControl[] {
  return worksheetFields(worksheet).flatMap((field) =>
    controlsAt(field, { name: field.name, path: field.name.split("."), schema: below(schema, field.name) }),
  );
}
