import type { Inline, Reference } from "../model/rich-text.js";

/** A place in the model: keys and indexes from the root. */
export type ModelPath = readonly (string | number)[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isReference = (value: Record<string, unknown>): value is Extract<Inline, { type: "reference" }> =>
  value["type"] === "reference" && isRecord(value["target"]);

/**
 * Visits every reference in the prose of a model, wherever it stands.
 *
 * @param model A framework, a guidebook, or any part of one.
 * @param visit Called with the target, the path of the reference and the reference itself.
 * @param path Path of `model` itself; the root by default.
 */
export function visitReferences(
  model: unknown,
  visit: (target: Reference, path: ModelPath) => void,
  path: ModelPath = [],
): void {
  if (Array.isArray(model)) {
    for (const [index, child] of model.entries()) visitReferences(child, visit, [...path, index]);
    return;
  }
  if (!isRecord(model)) return;
  if (isReference(model)) visit(model.target, path);
  for (const [key, child] of Object.entries(model)) {
    if (key !== "extensions" && key !== "target") visitReferences(child, visit, [...path, key]);
  }
}
