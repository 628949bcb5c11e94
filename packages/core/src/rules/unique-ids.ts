import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import { listNodes } from "../nodes/list-nodes.js";
import type { Locate } from "./rule.js";

/**
 * Reports ids that stand more than once in a file.
 *
 * @param model The file's model.
 * @param locate Tells where its parts stand.
 * @returns One diagnostic per repetition, at the repetition.
 */
export function uniqueIds(model: Framework | Guidebook, locate: Locate): Diagnostic[] {
  const first = new Map<string, number | undefined>();
  return listNodes(model).flatMap((node) => {
    const place = locate([...node.path, "id"]);
    if (!first.has(node.id)) {
      first.set(node.id, place.position?.start.line);
      return [];
    }
    return [diagnose(coreDiagnostics.duplicateId, { id: node.id, line: first.get(node.id) }, place)];
  });
}
