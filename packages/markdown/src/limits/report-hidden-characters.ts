import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { LimitContext } from "./check-limits.js";

/** Characters that cannot be seen and change what others look like, or nothing at all. */
const HIDDEN =
  /[\0\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Where none of these is, nothing is hidden: most texts need no closer look. */
const SUSPECT = /[\0\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/;

const NAMES: Readonly<Record<string, string>> = {
  "\0": "a null character",
  "\u00ad": "a soft hyphen",
  "\u200b": "a space without width",
  "\u2060": "a word joiner",
  "\ufeff": "a byte order mark",
};

const OTHER = { half: "one half of a character", direction: "a mark that turns the direction of the text" };

const nameOf = (character: string): string =>
  NAMES[character] ?? (/\p{Cs}/u.test(character) ? OTHER.half : OTHER.direction);

/**
 * Warns about characters that cannot be seen, once per line.
 *
 * @param text The file's text.
 * @param context Where problems are reported.
 */
export function reportHiddenCharacters(text: string, context: LimitContext): void {
  if (!SUSPECT.test(text)) return;
  const lines = new Set<number>();
  for (const match of text.matchAll(HIDDEN)) {
    const position = context.rangeOf(match.index, match.index + match[0].length);
    if (lines.has(position.start.line)) continue;
    lines.add(position.start.line);
    context.reporter.report(markdownDiagnostics.hiddenCharacter, { name: nameOf(match[0]) }, { position });
  }
}
