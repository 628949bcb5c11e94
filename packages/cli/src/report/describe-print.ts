import { join, posix } from "node:path";
import { displayPath } from "../content/display-path.js";
import type { PrintedFile, PrintResult } from "../print/make-print.js";
import { countWords } from "./count-words.js";
import type { DescribeOptions } from "./describe-build.js";
import { createPaint } from "./paint.js";
import { sizeWords } from "./size-words.js";

/** So many files are listed; of more, only the number is said. */
const MOST_LISTED = 24;

/** A run whose result is told. */
export interface DescribedPrint extends PrintResult {
  /** Absolute path of the output folder. */
  readonly output: string;
}

/** PDFs, and pages of which no PDF was made. */
function isForPeople({ path }: PrintedFile, files: readonly PrintedFile[]): boolean {
  const pdf = path.replace(/html$/, "pdf");
  return path === pdf || !files.some((file) => file.path === pdf);
}

/** Lists files under their folders. */
function listFiles(files: readonly PrintedFile[], dim: (text: string) => string): string[] {
  const longest = Math.max(...files.map(({ path }) => posix.basename(path).length));
  const lines: string[] = [];
  let last = "";
  for (const { path, bytes } of files) {
    const folder = posix.dirname(path);
    if (folder !== last) lines.push(...(last === "" ? [] : [""]), `  ${dim(`${folder}/`)}`);
    last = folder;
    lines.push(`    ${posix.basename(path).padEnd(longest)}  ${sizeWords(bytes).padStart(6)}`);
  }
  return lines;
}

/**
 * Says what a run has made, and what it has not.
 *
 * @param result What it has made.
 * @param options Where and how to say it.
 * @returns Several lines.
 */
export function describePrint(
  result: DescribedPrint,
  { from, color }: Pick<DescribeOptions, "from" | "color">,
): string {
  const { files, printed, failed, kept, output, withoutPdf } = result;
  const paint = createPaint(color);
  const folder = displayPath(output, from);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const amount = `${countWords(files.length, "file")}, ${sizeWords(bytes)}`;
  const lines =
    files.length === 0
      ? ["Nothing was printed, and nothing was changed."]
      : [`Printed ${countWords(printed.length, "document")} into ${folder} (${amount}).`, ""];
  const shown = files.filter((file) => isForPeople(file, files));
  if (shown.length > 0) lines.push(...listFiles(shown.slice(0, MOST_LISTED), (text) => paint("dim", text)));
  if (shown.length > MOST_LISTED) lines.push(`    and ${shown.length - MOST_LISTED} more`);
  for (const { path, as } of kept) {
    const was = `${displayPath(join(output, path), from)} had been changed since it was printed`;
    lines.push("", `${was}; that version is kept as ${posix.basename(as)}.`);
  }
  if (failed.length > 0) {
    lines.push("", `${countWords(failed.length, "document")} could not be printed:`);
    lines.push(...failed.map(({ path }) => `  ${path}`));
  }
  if (withoutPdf !== undefined) lines.push("", withoutPdf);
  return `${lines.join("\n").trimEnd()}\n`;
}
