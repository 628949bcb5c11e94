import type { Diagnostic, Severity } from "@guidebook-kit/core";
import { codeFrame } from "./code-frame.js";
import { countWords } from "./count-words.js";
import { createPaint, type Paint, type Style, toPrintable } from "./paint.js";
import type { Terminal } from "./terminal.js";

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "cyan" };

/** What a report is drawn from. */
export interface ReportOptions {
  readonly terminal: Pick<Terminal, "color" | "columns">;
  /** Gives the text of a file, for the code frame; undefined when there is none. */
  readonly sourceOf: (file: string) => string | undefined;
}

function placeOf({ file, position }: Diagnostic): string {
  return position === undefined ? file : `${file}:${position.start.line}:${position.start.column}`;
}

function reportOne(diagnostic: Diagnostic, paint: Paint, options: ReportOptions): string {
  const { severity, message, hint, suggestion, position, code } = diagnostic;
  const place = paint("bold", toPrintable(placeOf(diagnostic)));
  const word = paint(SEVERITY_STYLES[severity], severity);
  const lines = [`${place}: ${word}: ${toPrintable(message)} ${paint("dim", `[${code}]`)}`];
  const source = position === undefined ? undefined : options.sourceOf(diagnostic.file);
  if (position !== undefined && source !== undefined) {
    lines.push(...codeFrame(source, position, { paint, columns: options.terminal.columns }));
  }
  if (
    suggestion !== undefined &&
    !message.includes(`"${suggestion}"?`) &&
    !(hint ?? "").includes(`"${suggestion}"?`)
  ) {
    lines.push(`  Did you mean ${paint("bold", `"${toPrintable(suggestion)}"`)}?`);
  }
  if (hint !== undefined) lines.push(`  ${toPrintable(hint)}`);
  return `${lines.join("\n")}\n`;
}

/** Orders by file, then by place. */
function byPlace(left: Diagnostic, right: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  const [first, second] = [left.position?.start, right.position?.start];
  return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

/**
 * Says what is wrong, where, and what to do.
 *
 * @param diagnostics Problems in any order.
 * @param options Colours, width and the texts.
 * @returns Text in the order of files and lines, one blank line between problems; empty when there are none.
 */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const paint = createPaint(options.terminal.color);
  return [...diagnostics]
    .sort(byPlace)
    .map((diagnostic) => `${reportOne(diagnostic, paint, options)}\n`)
    .join("");
}

/**
 * Counts problems in words.
 *
 * @param diagnostics Problems.
 * @returns For example `1 error, 2 warnings`; `no problems` when there are none.
 */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [countWords(count, severity)];
  });
  return counts.length === 0 ? "no problems" : counts.join(", ");
}
