import type { FontFace } from "@guidebook-kit/fonts";
import { cssString } from "../escape/css-string.js";

type Range = readonly [first: number, last: number];

function parseRange(unicodeRange: string): Range[] {
  return unicodeRange.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function draws(face: FontFace, codePoints: ReadonlySet<number>): boolean {
  const ranges = parseRange(face.unicodeRange);
  for (const codePoint of codePoints) {
    if (ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) return true;
  }
  return false;
}

/**
 * Embeds the font files that a page needs.
 *
 * @param faces Files at hand; of two that draw the same characters both are taken.
 * @param text Everything that the page says.
 * @returns CSS with one `@font-face` per file that draws any character of the text beyond those that an earlier
 *   subset draws already.
 */
export function fontFaceCss(faces: readonly FontFace[], text: string): string {
  const all = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const ranges = [...new Set(faces.map((face) => face.unicodeRange))];
  const needed = ranges.filter((range) => {
    const face = faces.find((candidate) => candidate.unicodeRange === range);
    if (face === undefined || !draws(face, all)) return false;
    for (const codePoint of all) {
      if (parseRange(range).some(([first, last]) => codePoint >= first && codePoint <= last))
        all.delete(codePoint);
    }
    return true;
  });
  return faces
    .filter((face) => needed.includes(face.unicodeRange))
    .map(
      (face) =>
        `@font-face{font-family:${cssString(face.family)};font-weight:${face.weight};font-style:${face.style};` +
        `font-display:swap;unicode-range:${face.unicodeRange};` +
        `src:url(data:font/${face.format};base64,${face.base64}) format(${cssString(face.format)})}`,
    )
    .join("\n");
}
