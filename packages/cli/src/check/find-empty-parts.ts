import {
  type Diagnostic,
  diagnose,
  type EmptyPart,
  listEmptyParts,
  type Position,
} from "@guidebook-kit/core";
import { type Locale, localeFor } from "@guidebook-kit/locales";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";
import { shortName } from "../library/open-files.js";
import type { OpenedLibrary } from "../library/open-library.js";
import type { Progress } from "../report/progress.js";

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

/** The folder's files and guidebooks, and the languages in which headings are understood. */
export interface UnfinishedSearch extends Pick<OpenedLibrary, "opened" | "guidebooks"> {
  readonly locales: readonly Locale[];
  /** Is told of each guidebook before it is looked at. */
  readonly tell: Progress["show"];
}

/**
 * Lists the parts without text in guidebooks, which are opened one after the other.
 *
 * @param search The guidebooks; those with errors are not among them.
 * @returns One note for each part.
 */
export async function findEmptyParts({
  opened,
  guidebooks,
  locales,
  tell,
}: UnfinishedSearch): Promise<Diagnostic[]> {
  const files = new Map(opened.files.map((file) => [file.path, file]));
  const found: Diagnostic[] = [];
  for (const [index, { path, locale, open }] of guidebooks.entries()) {
    const file = files.get(path);
    if (file === undefined) continue;
    tell(index, guidebooks.length, `looking for empty parts in ${shortName(file)}`);
    const parts = listEmptyParts(await open());
    if (parts.length === 0) continue;
    const source = await opened.read(file);
    for (const part of parts) {
      const position = positionOf(part, source, localeFor(locales, locale));
      found.push(
        diagnose(cliDiagnostics.emptyPart, part, { file: file.name, ...(position && { position }) }),
      );
    }
  }
  return found;
}
