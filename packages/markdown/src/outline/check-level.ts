import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit } from "../diagnostics/reporter.js";
import type { ReadContext } from "../read-context.js";
import type { KnownHeading } from "./check-heading.js";

/**
 * Reports a heading with the wrong number signs, or with number signs that make no heading.
 *
 * @param known A heading, recognized by its words.
 * @param right Its right level.
 * @param context The file at hand.
 */
export function checkLevel(
  known: Pick<KnownHeading, "line" | "heading">,
  right: number,
  context: ReadContext,
): void {
  const { line, heading } = known;
  const { depth, lookalike, position } = line;
  const start = position.start.offset ?? 0;
  const written = /^[#＃]*/u.exec(context.file.text.slice(start, start + 7))?.[0] ?? "";
  const text = "#".repeat(right);
  const { report, passOver } = context.reporter;
  if (lookalike !== undefined) {
    const fix = oneEdit(`Write ${text}`, { start, end: start + lookalike.length, text: `${text} ` });
    report(markdownDiagnostics.looksLikeHeading, { heading, depth: right }, { position, fix });
    return;
  }
  // A heading that is underlined has no number signs to replace.
  const fix =
    written.length === depth ? oneEdit(`Write ${text}`, { start, end: start + depth, text }) : undefined;
  report(markdownDiagnostics.headingLevel, { heading, depth, right }, { position, fix });
  // It may have been moved, and its level may be right elsewhere.
  passOver();
}
