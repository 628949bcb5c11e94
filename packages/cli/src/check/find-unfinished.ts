import { basename, dirname } from "node:path";
import {
  coreDiagnostics,
  type Diagnostic,
  diagnose,
  type EmptyPart,
  type Guidebook,
  listEmptyParts,
  type Position,
} from "@guidebook-kit/core";
import { type Locale, localeFor } from "@guidebook-kit/locales";
import { markdownDiagnostics } from "@guidebook-kit/markdown";
import { contentFileKind, contentFileLocale } from "../content/content-file-name.js";
import type { LoadedContent } from "../content/load-content.js";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";

/** What says that something is unfinished; none of it keeps a guidebook from being built. */
const UNFINISHED: ReadonlySet<string> = new Set([
  coreDiagnostics.stillToWrite.code,
  cliDiagnostics.emptyPart.code,
  markdownDiagnostics.yearMissing.code,
]);

/**
 * Tells whether a diagnostic speaks of something unfinished.
 *
 * @param diagnostic Any diagnostic.
 * @returns True for texts that are still to be written, empty parts and resources without a year.
 */
export function isUnfinished({ code }: Diagnostic): boolean {
  return UNFINISHED.has(code);
}

/**
 * Tells whether a diagnostic is said only to who asks what is unfinished. A resource may have no year; a note that no
 * change of the text could silence would stand in every report.
 *
 * @param diagnostic Any diagnostic.
 * @returns True for resources without a year.
 */
export function isSaidOnAsking({ code }: Diagnostic): boolean {
  return code === markdownDiagnostics.yearMissing.code;
}

function fileOf({ id, locale }: Guidebook, files: readonly string[]): string | undefined {
  const own = files.filter(
    (file) => contentFileKind(basename(file)) === "guidebook" && basename(dirname(file)) === id,
  );
  const inLocale = (wanted: string | undefined) =>
    own.find((file) => contentFileLocale(basename(file)) === wanted);
  return inLocale(locale) ?? inLocale(undefined);
}

const isSame = (left: string, right: string): boolean =>
  left.localeCompare(right, undefined, { sensitivity: "accent" }) === 0;

/** The heading of a part below the line of its root cause; that line when it has none. */
function headingLine(lines: readonly string[], cause: number, words: string | undefined): number {
  for (const [index, line] of lines.entries()) {
    const [, signs = "", text = ""] = /^(#+)[ \t]+(.*?)\s*(?:<!--.*)?$/.exec(line) ?? [];
    if (index <= cause || signs === "") continue;
    if (words !== undefined && isSame(text, words)) return index;
    if (signs.length <= (/^#+/.exec(lines[cause] ?? "")?.[0].length ?? 0)) break;
  }
  return cause;
}

/** The line at which an empty part stands, or would. */
function positionOf({ part, id }: EmptyPart, source: string, { grammar }: Locale): Position | undefined {
  const lines = source.split(/\r\n|\r|\n/);
  const owner = id === undefined ? /^#[ \t]/ : new RegExp(`<!--\\s*#${id}\\s*-->`);
  const heading = { vision: grammar.vision, actions: grammar.potentialActions };
  const words = part === "vision" || part === "actions" ? heading[part] : undefined;
  const index = headingLine(
    lines,
    lines.findIndex((line) => owner.test(line)),
    words,
  );
  const length = lines[index]?.replace(/\s*<!--.*/, "").length;
  if (length === undefined) return undefined;
  const line = index + 1;
  return { start: { line, column: 1 }, end: { line, column: length + 1 } };
}

/**
 * Lists the parts without text in the guidebooks of a content.
 *
 * @param content Content; guidebooks with errors are not looked at.
 * @param locales The languages in which headings are understood.
 * @returns One note for each part.
 */
export function findEmptyParts(
  { guidebooks, files, sources }: LoadedContent,
  locales: readonly Locale[],
): Diagnostic[] {
  return guidebooks.flatMap((guidebook) => {
    const file = fileOf(guidebook, files);
    if (file === undefined) return [];
    const source = sources.get(file) ?? "";
    const locale = localeFor(locales, guidebook.locale);
    return listEmptyParts(guidebook).map((part) => {
      const position = positionOf(part, source, locale);
      return diagnose(cliDiagnostics.emptyPart, part, { file, ...(position && { position }) });
    });
  });
}
