import { FONT_FAMILY, type FontFace, UNICODE_RANGES } from "./font-face.js";

const FILE_NAME = /-(latin(?:-ext)?)-(\d+|wght)-(normal|italic)\.woff2$/;

/**
 * Reads what the names of embedded files say about them.
 *
 * @param files Base64 by file name, as the font package names its files.
 * @returns One face per file, in the files' order.
 */
export function readFontFaces(files: Readonly<Record<string, string>>): FontFace[] {
  return Object.entries(files).flatMap(([name, base64]) => {
    const [, subset = "", weight, style] = FILE_NAME.exec(name) ?? [];
    const unicodeRange = UNICODE_RANGES[subset];
    if (unicodeRange === undefined || weight === undefined) return [];
    return [
      {
        family: FONT_FAMILY,
        weight: weight === "wght" ? "200 800" : weight,
        style: style === "italic" ? "italic" : "normal",
        unicodeRange,
        format: "woff2",
        base64,
      },
    ];
  });
}
