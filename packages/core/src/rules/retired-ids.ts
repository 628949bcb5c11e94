import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import { listNodes } from "../nodes/list-nodes.js";
import type { Locate } from "./rule.js";

/**
 * Checks that retired ids are gone and that their successors exist, directly or through further retired ids.
 *
 * @param model The file's model.
 * @param locate Tells where its parts stand.
 * @returns One diagnostic per wrong line.
 */
export function retiredIds(model: Framework | Guidebook, locate: Locate): Diagnostic[] {
  const retired = model.retired ?? {};
  const alive = new Set(listNodes(model).map((node) => node.id));
  return Object.entries(retired).flatMap(([id, successor]) => {
    const place = locate(["retired", id]);
    if (alive.has(id)) return [diagnose(coreDiagnostics.retiredIdAlive, { id }, place)];
    if (successor === null || alive.has(successor) || Object.hasOwn(retired, successor)) return [];
    return [diagnose(coreDiagnostics.retiredTargetUnknown, { id, successor }, place)];
  });
}
