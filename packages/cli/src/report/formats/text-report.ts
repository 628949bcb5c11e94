import type { Diagnostic, Severity } from "@guidebook-kit/core";
import { codeFrame } from "../code-frame.js";
import { countDiagnostics, countWords } from "../count-words.js";
import { createPaint, type Paint, type Style, toPrintable } from "../paint.js";
import { saysSuggestion } from "../says-suggestion.js";
import type { Report, ReportFormat } from "./report.js";

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "cyan" };

interface Drawing extends Pick<Report, "sourceOf"> {
  readonly paint: Paint;
  readonly columns: number;
}

function placeOf({ file, position }: Diagnostic): string {
  return position === undefined ? file : `${file}:${position.start.line}:${position.start.column}`;
}

function drawProblem(diagnostic: Diagnostic, { paint, columns, sourceOf }: Drawing): string {
  const { severity, message, hint, suggestion, position, code, file } = diagnostic;
  const place = paint("bold", toPrintable(placeOf(diagnostic)));
  const word = paint(SEVERITY_STYLES[severity], severity);
  const said = toPrintable(message).replaceAll("\n", " ");
  const lines = [`${place}: ${word}: ${said} ${paint("dim", `[${code}]`)}`];
  // A note is no mistake to be looked for in its line.
  const source = position === undefined || severity === "note" ? undefined : sourceOf(file);
  if (position !== undefined && source !== undefined) {
    lines.push(...codeFrame(source, position, { paint, columns }));
  }
  if (suggestion !== undefined && !saysSuggestion(diagnostic)) {
    lines.push(`  Did you mean ${paint("bold", `"${toPrintable(suggestion)}"`)}?`);
  }
  if (hint !== undefined)
    lines.push(
      ...toPrintable(hint)
        .split("\n")
        .map((line) => `  ${line}`),
    );
  return `${lines.join("\n")}\n\n`;
}

/**
 * Says what is wrong, where, and what to do.
 *
 * @param report What is to be said.
 * @param stream Colours and width of where it is said.
 * @returns Text with one blank line after each problem; empty when there are none.
 */
export const problemsAsText: ReportFormat = ({ diagnostics, sourceOf }, { color, columns }) => {
  const drawing = { paint: createPaint(color), columns, sourceOf };
  return diagnostics.map((diagnostic) => drawProblem(diagnostic, drawing)).join("");
};

/**
 * Writes a report for people: the problems, and below them how many there are.
 *
 * @param report What is to be said.
 * @param stream Colours and width of where it is said.
 * @returns Text of at least one line.
 */
export const textReport: ReportFormat = (report, stream) => {
  const counts = countDiagnostics(report.diagnostics);
  return `${problemsAsText(report, stream)}Checked ${countWords(report.files, "file")}: ${counts}.\n`;
};
