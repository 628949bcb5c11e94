import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildResult, BuiltFile, BuiltGuidebook } from "../build/build-options.js";
import { isSaidOnAsking } from "../check/is-unfinished.js";
import { displayPath } from "../content/display-path.js";
import { countWords } from "./count-words.js";
import { createPaint, type Paint, toPrintable } from "./paint.js";
import { sizeWords } from "./size-words.js";

/** What the gallery is called. */
const GALLERY = "index.html";

/** So many guidebooks are listed with their files; of more, only the number is said. */
const MOST_LISTED = 8;

/** Where and how a build is described. */
export interface DescribeOptions {
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
  readonly color: boolean;
  /** What people type to start the tool. */
  readonly command: string;
}

/** What people open: PDFs, and pages of which no PDF was made. The rest is for programs. */
function isForPeople({ path }: BuiltFile, files: readonly BuiltFile[]): boolean {
  const pdf = path.replace(/html$/, "pdf");
  return path === pdf ? /\.pdf$/.test(path) : !files.some((file) => file.path === pdf);
}

function fileRows(files: readonly BuiltFile[]): string[] {
  const rows = files.map(({ path, bytes }) => [posix.basename(path), sizeWords(bytes)] as const);
  const longest = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  return rows.map(([name, size]) => `    ${name.padEnd(longest(0))}  ${size.padStart(longest(1))}`);
}

function describeGuidebook(guidebook: BuiltGuidebook, files: readonly BuiltFile[], paint: Paint): string[] {
  const { id, locale, title, counts } = guidebook;
  const folder = `${id}/${locale}`;
  const own = files.filter(({ path }) => posix.dirname(path) === folder);
  const forPeople = own.filter((file) => isForPeople(file, own));
  const listed = forPeople.length > 0 ? forPeople : own;
  const rest = own.length - listed.length;
  const content = [
    countWords(counts.keyQuestions, "key question"),
    countWords(counts.rootCauses, "root cause"),
    countWords(counts.actions, "action"),
  ].join(", ");
  return [
    `  ${paint("bold", toPrintable(title))} (${locale}): ${content}`,
    `  ${paint("dim", `${folder}/`)}`,
    ...fileRows(listed),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    "",
  ];
}

function reusedWords(reused: number, all: number): string {
  if (reused === all) return "nothing has changed since the last build";
  return `${countWords(all - reused, "set")} of files made anew, ${reused} as before`;
}

function describeFirstLine({ built, files, output, reused = 0 }: BuildResult, from: string): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const amount = `${countWords(files.length, "file")}, ${sizeWords(bytes)}`;
  const guidebooks = countWords(new Set(built.map(({ id }) => id)).size, "guidebook");
  const languages = new Set(built.map(({ locale }) => locale)).size;
  const what = languages > 1 ? `${guidebooks} in ${languages} languages` : guidebooks;
  const into = `into ${displayPath(output, from)} (${amount})`;
  return reused === 0
    ? `Built ${what} ${into}.`
    : `Built ${what} ${into}; ${reusedWords(reused, built.length)}.`;
}

/**
 * Says what a build has made, and how to see it.
 *
 * @param result What it has made; files at least.
 * @param options Where and how to say it.
 * @returns Several lines; the last ones say where the gallery is.
 */
export function describeBuild(result: BuildResult, { from, color, command }: DescribeOptions): string {
  const { built, files, failed, kept, output, withoutPdf } = result;
  const paint = createPaint(color);
  const notes = result.diagnostics.filter(
    (diagnostic) => diagnostic.severity === "note" && !isSaidOnAsking(diagnostic),
  ).length;
  const lines = [describeFirstLine(result, from), ""];
  for (const guidebook of built.slice(0, MOST_LISTED)) {
    lines.push(...describeGuidebook(guidebook, files, paint));
  }
  if (built.length > MOST_LISTED) lines.push(`  and ${built.length - MOST_LISTED} more`, "");
  for (const { path, as } of kept) {
    const was = `${displayPath(join(output, path), from)} had been changed since the last build`;
    lines.push(`${was}; that version is kept as ${posix.basename(as)}.`, "");
  }
  for (const { id, locale } of failed) {
    const name = locale === undefined ? id : `${id}/${locale}`;
    lines.push(`${name} has errors, so its files stay as they were.`, "");
  }
  if (notes > 0) lines.push(`${countWords(notes, "note")} on the content: ${command} check says more.`, "");
  if (withoutPdf !== undefined) lines.push(withoutPdf, "");
  const gallery = files.some(({ path }) => path === GALLERY);
  if (gallery) lines.push("Open the gallery in a browser:", `  ${pathToFileURL(join(output, GALLERY)).href}`);
  return `${lines.join("\n").trimEnd()}\n`;
}
