import type { PhrasingContent } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { ReadContext } from "../read-context.js";
import { inlineText } from "./inline-text.js";

/**
 * Reads a title or label: plain text on one line. Markup in it is reported.
 *
 * @param nodes Inline nodes without ids.
 * @param context The file at hand.
 * @returns The words.
 */
export function readLine(nodes: readonly PhrasingContent[], context: ReadContext): string {
  const marked = nodes.find(({ type }) => type !== "text" && type !== "html" && type !== "break");
  if (marked !== undefined) {
    context.reporter.report(markdownDiagnostics.plainTextOnly, {}, { position: marked.position });
  }
  return inlineText(nodes);
}
