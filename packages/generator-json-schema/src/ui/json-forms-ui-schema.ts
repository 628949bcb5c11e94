import type { Block, Field, Part, QuestionPart } from "@guidebook-kit/worksheet";
import type { FormInput } from "../form/form-words.js";

/** An element of a UI schema of JSON Forms. */
export interface JsonFormsElement {
  readonly type: string;
  readonly label?: string;
  readonly text?: string;
  readonly scope?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly elements?: readonly JsonFormsElement[];
}

function scopeOf(name: string): string {
  return `#/properties/${name.split(".").join("/properties/")}`;
}

const vertical = (elements: readonly JsonFormsElement[]): JsonFormsElement => ({
  type: "VerticalLayout",
  elements,
});

const group = (label: string, elements: readonly JsonFormsElement[]): JsonFormsElement => ({
  type: "Group",
  label,
  elements,
});

/** Rows open to show their columns; a closed one shows what its first column says. */
function rowsOptions({ columns }: Extract<Field, { kind: "rows" }>): Readonly<Record<string, unknown>> {
  return {
    detail: vertical(columns.flatMap(controls)),
    elementLabelProp: columns[0]?.name,
    disableAdd: true,
    disableRemove: true,
  };
}

function controls(field: Field): JsonFormsElement[] {
  const control = { type: "Control", scope: scopeOf(field.name) };
  switch (field.kind) {
    case "hidden":
      return [];
    case "notes":
      return [{ ...control, options: { multi: true, showUnfocusedDescription: true } }];
    case "rows":
      return [{ ...control, options: rowsOptions(field) }];
    default:
      return [control];
  }
}

function blockElements(block: Block): JsonFormsElement[] {
  if (block.kind === "prompt" && block.field === undefined) return [{ type: "Label", text: block.label }];
  if (block.kind !== "action-table") return block.field === undefined ? [] : controls(block.field);
  const fields = [...block.rows.map(({ field }) => field), block.other];
  return [group(block.label, fields.flatMap(controls))];
}

function questionElements(part: QuestionPart, { resolved }: FormInput): JsonFormsElement[] {
  const asked = resolved.keyQuestions.find(({ id }) => id === part.id);
  const steps = resolved.steps.map((step) => ({
    label: step.title,
    elements: part.blocks.filter((block) => block.step === step.id).flatMap(blockElements),
  }));
  return [
    ...(asked === undefined ? [] : [{ type: "Label", text: asked.text }]),
    ...steps.flatMap(({ label, elements }) => (elements.length === 0 ? [] : [group(label, elements)])),
  ];
}

function partElements(part: Part, input: FormInput): JsonFormsElement[] {
  if (part.kind === "question") return questionElements(part, input);
  if (part.kind === "plan") {
    const fields = [...part.stages.map(({ field }) => field), part.table, part.notes];
    return [...part.prompts.flatMap(blockElements), ...fields.flatMap(controls)];
  }
  const groups = part.groups === undefined ? [] : [part.groups];
  return [part.name, part.date, ...groups, part.members, part.missing, ...part.extra].flatMap(controls);
}

/**
 * Writes the UI schema for JSON Forms 3: the parts of the worksheet in the order in which a team meets them.
 *
 * @param input The worksheet, and what its words come from.
 * @returns What to hand over as `uischema` beside the form's JSON Schema.
 */
export function jsonFormsUiSchema(input: FormInput): JsonFormsElement {
  return vertical(input.worksheet.parts.map((part) => group(part.label, partElements(part, input))));
}
