import type { Inline, Reference } from "../model/rich-text.js";
import { type ModelPath, walkModel } from "./walk-model.js";

const isReference = (value: unknown): value is Extract<Inline, { type: "reference" }> =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  value.type === "reference" &&
  "target" in value &&
  typeof value.target === "object" &&
  value.target !== null;

/**
 * Visits every reference in the prose of a model, wherever it stands.
 *
 * @param model A framework, a guidebook, or any part of one.
 * @param visit Called with the target and the path of the reference.
 */
export function visitReferences(model: unknown, visit: (target: Reference, path: ModelPath) => void): void {
  walkModel(model, (value, path) => {
    if (isReference(value)) visit(value.target, [...path]);
  });
}
