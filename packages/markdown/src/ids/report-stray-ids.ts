import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { ReadContext } from "../read-context.js";
import type { IdMark } from "./read-id.js";

/**
 * Reports ids that stand where nothing takes one. Several together came with one mistake, and what they name may
 * be what is missing elsewhere.
 *
 * @param marks The ids found, in the order of the text.
 * @param context The file at hand.
 */
export function reportStrayIds(
  marks: readonly Pick<IdMark, "id" | "position">[],
  context: ReadContext,
): void {
  const [first] = marks;
  if (first === undefined) return;
  const { id, position } = first;
  context.reporter.reportStray(markdownDiagnostics.strayId, { id }, { position });
}
