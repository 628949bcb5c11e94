import { describe, expect, test } from "vitest";
import { FONT_FAMILY, type FontFace, printFonts, screenFonts } from "./index.js";

const bytes = (face: FontFace): Uint8Array => Uint8Array.from(Buffer.from(face.base64, "base64"));

describe("embedded typeface", () => {
  test("has every weight for paper in both subsets, static", () => {
    const faces = printFonts.map((face) => `${face.weight} ${face.style} ${face.unicodeRange.slice(0, 6)}`);
    expect(new Set(faces).size).toBe(8);
    expect(new Set(printFonts.map((face) => face.weight))).toEqual(new Set(["400", "600", "800"]));
  });

  test("has one variable file per subset for screens, the Latin one below 36 KB", () => {
    expect(screenFonts.map((face) => face.weight)).toEqual(["200 800", "200 800"]);
    const latin = screenFonts.find((face) => face.unicodeRange.startsWith("U+0000"));
    expect(latin && bytes(latin).length).toBeLessThan(36 * 1024);
  });

  test.each([...printFonts, ...screenFonts])("$weight $style is a WOFF2 file", (face) => {
    expect(face.family).toBe(FONT_FAMILY);
    expect(new TextDecoder("latin1").decode(bytes(face).subarray(0, 4))).toBe("wOF2");
  });
});
