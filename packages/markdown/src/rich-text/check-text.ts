import type { Text } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { ReadContext } from "../read-context.js";
import { unescapedText } from "./unescaped-text.js";

/**
 * Reports marks that were meant to do something and stand in the text as they are.
 *
 * @param node A text of the tree.
 * @param context The file at hand.
 */
export function checkText(node: Text, context: ReadContext): void {
  if (!node.value.includes("**") && !node.value.includes("<!--")) return;
  const marks = unescapedText(node, context);
  const { report, passOver } = context.reporter;
  const place = (mark: string) => {
    // Escapes make the source longer than the value, so look for the mark in the source.
    const start = context.file.text.indexOf(mark, node.position?.start.offset ?? 0);
    return { position: start < 0 ? node.position : context.rangeOf(start, start + mark.length) };
  };
  if (marks.includes("<!--")) {
    report(markdownDiagnostics.unclosedComment, {}, place("<!--"));
    passOver();
  } else if (marks.includes("**")) report(markdownDiagnostics.literalStars, {}, place("**"));
}
