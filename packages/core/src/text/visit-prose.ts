import type { Reference } from "../model/rich-text.js";
import { listProse } from "./list-prose.js";
import type { ModelPath } from "./walk-model.js";

/**
 * Visits every reference in the prose of a model, wherever it stands.
 *
 * @param model A framework, a guidebook, or any part of one.
 * @param visit Called with the target and the path of the reference.
 */
export function visitReferences(model: unknown, visit: (target: Reference, path: ModelPath) => void): void {
  for (const { target, path } of listProse(model).references) visit(target, path);
}
