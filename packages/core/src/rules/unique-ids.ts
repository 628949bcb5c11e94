import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { ModelNode } from "../nodes/list-nodes.js";
import type { Locate } from "./rule.js";

/**
 * Reports ids that stand more than once in a file.
 *
 * @param nodes Everything in the file that has an id.
 * @param locate Tells where its parts stand.
 * @returns One diagnostic per repetition, at the repetition.
 */
export function uniqueIds(nodes: readonly ModelNode[], locate: Locate): Diagnostic[] {
  // Places are looked for only once something is wrong.
  if (new Set(nodes.map(({ id }) => id)).size === nodes.length) return [];
  const first = new Map<string, number | undefined>();
  const placed = nodes.map((node) => ({ node, place: locate([...node.path, "id"]) }));
  const offset = ({ place }: (typeof placed)[number]): number => place.position?.start.offset ?? 0;
  // The model's order is not the text's, and the repetition is what comes later in the text.
  placed.sort((left, right) => offset(left) - offset(right));
  return placed.flatMap(({ node, place }) => {
    if (!first.has(node.id)) {
      first.set(node.id, place.position?.start.line);
      return [];
    }
    return [diagnose(coreDiagnostics.duplicateId, { id: node.id, line: first.get(node.id) }, place)];
  });
}
