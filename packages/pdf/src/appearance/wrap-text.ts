import { measureText } from "../font/field-text.js";

/** A word that is wider than the line, as pieces that are not. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

function wrapParagraph(paragraph: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of paragraph.split(" ")) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== undefined) lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line ?? ""];
}

/**
 * Breaks text into lines.
 *
 * @param text Any text; its own line breaks stay.
 * @param width The lines' greatest width in points.
 * @param size Size of the type in points.
 * @returns The lines; a blank text has one.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const fits = (line: string): boolean => measureText(line, size) <= width;
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, fits));
}
