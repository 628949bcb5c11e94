import type { FontFace } from "@guidebook-kit/fonts";
import { cssString } from "../escape/css-string.js";

/** Tells whether a character is one of a file's, by its code point. */
type RangeTest = (codePoint: number) => boolean;

function rangeTest(unicodeRange: string): RangeTest {
  const ranges = unicodeRange.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The characters of a text, each once. A page has a million of them: none becomes a string of its own. */
function codePointsOf(text: string): Set<number> {
  const seen = new Uint8Array(0x110000);
  const codePoints = new Set<number>();
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    if (seen[codePoint] === 1) continue;
    seen[codePoint] = 1;
    codePoints.add(codePoint);
  }
  return codePoints;
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
  const open = codePointsOf(text);
  const needed = new Set<string>();
  for (const range of new Set(faces.map(({ unicodeRange }) => unicodeRange))) {
    const drawn = [...open].filter(rangeTest(range));
    if (drawn.length === 0) continue;
    needed.add(range);
    for (const codePoint of drawn) open.delete(codePoint);
  }
  return faces
    .filter((face) => needed.has(face.unicodeRange))
    .map(
      (face) =>
        `@font-face{font-family:${cssString(face.family)};font-weight:${face.weight};font-style:${face.style};` +
        `font-display:swap;unicode-range:${face.unicodeRange};` +
        `src:url(data:font/${face.format};base64,${face.base64}) format(${cssString(face.format)})}`,
    )
    .join("\n");
}
