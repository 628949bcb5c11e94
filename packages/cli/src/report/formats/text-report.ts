import type { Diagnostic, Severity } from "@guidebook-kit/core";
import { codeFrame } from "../code-frame.js";
import { countDiagnostics, countWords } from "../count-words.js";
import { type GatheredProblem, gatherDiagnostics } from "../gather-diagnostics.js";
import { createPaint, type Paint, type Style, toPrintable } from "../paint.js";
import { saysSuggestion } from "../says-suggestion.js";
import type { Report, ReportFormat } from "./report.js";

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "cyan" };

/** So much of a line is shown at least. */
const NARROWEST = 40;

/** So many places are listed; who has more of them mends these first. */
const MOST_LISTED = 200;

interface Drawing extends Pick<Report, "sourceOf" | "command"> {
  readonly paint: Paint;
  readonly columns: number;
}

function placeOf({ file, position }: Diagnostic): string {
  return position === undefined ? file : `${file}:${position.start.line}:${position.start.column}`;
}

/** One line for each of several places in one file. */
function drawPlaces(places: readonly Diagnostic[], { columns, sourceOf }: Drawing): string[] {
  const source = sourceOf(places[0]?.file ?? "")?.split(/\r\n|\r|\n/) ?? [];
  const lines = places.map(({ file, position }) => {
    const line = position?.start.line ?? 1;
    const text = source[line - 1]?.trim() ?? "";
    const place = `  ${file}:${line}: `;
    const width = Math.max(NARROWEST, columns - place.length);
    return toPrintable(place + (text.length > width ? `${text.slice(0, width - 1)}…` : text));
  });
  // Two of them may stand in one line.
  const listed = [...new Set(lines)];
  const rest = listed.length - MOST_LISTED;
  return rest > 0 ? [...listed.slice(0, MOST_LISTED), `  and ${countWords(rest, "more line")}`] : listed;
}

/** The lines around one place. */
function drawPlace({ file, position }: Diagnostic, { paint, columns, sourceOf }: Drawing): string[] {
  const source = position === undefined ? undefined : sourceOf(file);
  return position === undefined || source === undefined
    ? []
    : codeFrame(source, position, { paint, columns });
}

function drawProblem(diagnostic: GatheredProblem, drawing: Drawing): string {
  const { severity, message, hint, suggestion, code, places } = diagnostic;
  const { paint, command = "guidebook" } = drawing;
  const place = paint("bold", toPrintable(placeOf(diagnostic)));
  const word = paint(SEVERITY_STYLES[severity], severity);
  const said = toPrintable(message).replaceAll("\n", " ");
  const lines = [`${place}: ${word}: ${said} ${paint("dim", `[${code}]`)}`];
  lines.push(...(places.length > 0 ? drawPlaces(places, drawing) : drawPlace(diagnostic, drawing)));
  if (suggestion !== undefined && !saysSuggestion(diagnostic)) {
    lines.push(`  Did you mean ${paint("bold", `"${toPrintable(suggestion)}"`)}?`);
  }
  if (hint !== undefined)
    lines.push(
      ...toPrintable(hint.replaceAll('"guidebook ', `"${command} `))
        .split("\n")
        .map((line) => `  ${line}`),
    );
  return `${lines.join("\n")}\n\n`;
}

/**
 * Says what is wrong, where, and what to do: errors first, notes last.
 *
 * @param report What is to be said.
 * @param stream Colours and width of where it is said.
 * @returns Text with one blank line after each problem; empty when there are none.
 */
export const problemsAsText: ReportFormat = ({ diagnostics, sourceOf, command }, { color, columns }) => {
  const drawing = { paint: createPaint(color), columns, sourceOf, command };
  return gatherDiagnostics(diagnostics)
    .map((diagnostic) => drawProblem(diagnostic, drawing))
    .join("");
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
  const last = [`Checked ${countWords(report.files, "file")}: ${counts}.`, ...(report.closing ?? [])];
  return `${problemsAsText(report, stream)}${last.join("\n")}\n`;
};
