import type { Block, Field, Part, Worksheet } from "@guidebook-kit/worksheet";

/** One thing that teams could choose. */
export interface Choice {
  /** Name of its field. */
  readonly name: string;
  readonly option: string;
  /** What was chosen: a cause, a place where the challenge shows up, an action. */
  readonly label: string;
  /** What it answers: a guiding question; for an action, the scope. */
  readonly context: string;
  readonly kind: "cause" | "action" | "answer";
  /** Code of its key question; absent outside of key questions. */
  readonly code?: string;
}

type Placed = Omit<Choice, "code">;

function fieldChoices(field: Field | undefined, kind: Choice["kind"]): Placed[] {
  if (field?.kind !== "choices") return [];
  return field.options.map(({ id, label }) => ({
    name: field.name,
    option: id,
    label,
    context: field.label,
    kind,
  }));
}

function blockChoices(block: Block): Placed[] {
  switch (block.kind) {
    case "menu":
      return fieldChoices(block.field, "cause");
    case "prompt":
      return fieldChoices(block.field, "answer");
    case "action-table":
      // An action is chosen by a scope: the action is what people talk about.
      return block.rows.flatMap(({ field }) =>
        fieldChoices(field, "action").map((choice) => ({
          ...choice,
          label: choice.context,
          context: choice.label,
        })),
      );
    default:
      return [];
  }
}

function partChoices(part: Part): Choice[] {
  if (part.kind === "question") {
    return part.blocks.flatMap(blockChoices).map((choice) => ({ ...choice, code: part.code }));
  }
  if (part.kind === "plan") return part.prompts.flatMap(blockChoices);
  return part.extra.flatMap((field) => fieldChoices(field, "answer"));
}

/**
 * Lists what teams could choose: places, root causes, actions in each of their scopes. What they tick of themselves
 * is not among it.
 *
 * @param worksheet The worksheet.
 * @returns The choices in the worksheet's order.
 */
export function listChoices(worksheet: Worksheet): Choice[] {
  return worksheet.parts.flatMap(partChoices);
}
