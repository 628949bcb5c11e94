import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { htmlParts } from "../ids/html-parts.js";
import { placeOf } from "../ids/read-id.js";
import { reportStrayIds } from "../ids/report-stray-ids.js";
import type { Placed, ReadContext } from "../read-context.js";
import { reportMarkup } from "./report-markup.js";

const COMMENT = "<!--";

/**
 * Reads HTML in prose: comments are notes for editors, everything else stays as the text that it is.
 *
 * @param value HTML as it stands in the text.
 * @param node Where it stands.
 * @param context The file at hand.
 * @returns The text to keep.
 */
export function readHtml(value: string, node: Placed, context: ReadContext): string {
  const { report, passOver } = context.reporter;
  let kept = "";
  for (const part of htmlParts(value)) {
    if (part.type === "markup") kept += part.text;
    if (part.type === "id") reportStrayIds([{ id: part.id, position: placeOf(node) }], context);
    if (part.type === "unclosed") {
      const { start } = placeOf(node);
      const opening = { start, end: { ...start, column: start.column + COMMENT.length } };
      report(markdownDiagnostics.unclosedComment, {}, { position: opening });
      passOver();
    }
  }
  const what = value.startsWith(COMMENT) ? "Text right behind a comment" : "HTML";
  // A closing tag belongs to what its opening tag was reported for.
  if (kept !== "" && !kept.startsWith("</")) reportMarkup(what, node, context);
  return kept;
}
