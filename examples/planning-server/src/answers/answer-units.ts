import type { Field } from "@guidebook-kit/worksheet";
import type { Pair } from "@guidebook-kit/worksheet/browser";

/** What two people can change without being in each other's way: one control, or one whole row. */
export interface AnswerUnit {
  /** The control's name, or the row's. */
  readonly name: string;
  /** The list that the row belongs to; undefined for a control by itself. */
  readonly list: string | undefined;
  readonly kind: Field["kind"];
  readonly pairs: readonly Pair[];
}

function unitOf(fields: readonly Field[], name: string): Pick<AnswerUnit, "name" | "list" | "kind"> {
  const field = fields.find((candidate) => name === candidate.name || name.startsWith(`${candidate.name}.`));
  if (field?.kind !== "rows") return { name, list: undefined, kind: field?.kind ?? "line" };
  const [row = ""] = name.slice(field.name.length + 1).split(".", 1);
  return { name: `${field.name}.${row}`, list: field.name, kind: field.kind };
}

/**
 * Takes answers apart into what can be changed by itself.
 *
 * @param fields The worksheet's fields.
 * @param pairs Names and values.
 * @returns The units by name, in the order of the pairs.
 */
export function answerUnits(fields: readonly Field[], pairs: readonly Pair[]): Map<string, AnswerUnit> {
  const units = new Map<string, AnswerUnit>();
  for (const pair of pairs) {
    const unit = unitOf(fields, pair[0]);
    units.set(unit.name, { ...unit, pairs: [...(units.get(unit.name)?.pairs ?? []), pair] });
  }
  return units;
}
