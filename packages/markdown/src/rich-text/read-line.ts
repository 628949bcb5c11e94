import type { PhrasingContent } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { ReadContext } from "../read-context.js";
import { inlineText } from "./inline-text.js";

/** Whether an address stands there as it is, perhaps between angle brackets: none of its words is lost. */
function isBareAddress(node: PhrasingContent): boolean {
  if (node.type !== "link") return false;
  const words = inlineText([node]);
  return node.url === words || node.url === `mailto:${words}`;
}

/** Whether a node has marks that a title cannot show. */
const isMarked = (node: PhrasingContent): boolean =>
  !["text", "html", "break"].includes(node.type) && !isBareAddress(node);

/**
 * Reads a title or label: plain text on one line. Markup in it is reported.
 *
 * @param nodes Inline nodes without ids.
 * @param context The file at hand.
 * @returns The words.
 */
export function readLine(nodes: readonly PhrasingContent[], context: ReadContext): string {
  const marked = nodes.find(isMarked);
  if (marked !== undefined) {
    context.reporter.report(markdownDiagnostics.plainTextOnly, {}, { position: marked.position });
  }
  return inlineText(nodes);
}
