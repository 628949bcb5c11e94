import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { Guidebook } from "../model/guidebook.js";
import type { ModelNode } from "../nodes/list-nodes.js";
import type { Locate } from "./rule.js";

/**
 * Checks that retired ids are gone and that their successors exist, directly or through further retired ids.
 *
 * @param retired The file's list of retired ids.
 * @param nodes Everything in the file that has an id.
 * @param locate Tells where its parts stand.
 * @returns One diagnostic per wrong line.
 */
export function retiredIds(
  retired: Guidebook["retired"],
  nodes: readonly ModelNode[],
  locate: Locate,
): Diagnostic[] {
  if (retired === undefined) return [];
  const alive = new Set(nodes.map((node) => node.id));
  return Object.entries(retired).flatMap(([id, successor]) => {
    const place = locate(["retired", id]);
    if (alive.has(id)) return [diagnose(coreDiagnostics.retiredIdAlive, { id }, place)];
    if (successor === null || alive.has(successor) || Object.hasOwn(retired, successor)) return [];
    return [diagnose(coreDiagnostics.retiredTargetUnknown, { id, successor }, place)];
  });
}
