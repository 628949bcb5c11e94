import { printFonts } from "@guidebook-kit/fonts";
import fontkit from "@pdf-lib/fontkit";
import { describe, expect, test } from "vitest";
import { wrapText } from "../src/appearance/wrap-text.js";
import { fieldFont } from "../src/font/field-font.js";
import { measureText, missingCharacters, toGlyphs } from "../src/font/field-text.js";

const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, "base64"));

describe("the typeface of fields", () => {
  test("has every letter of the embedded faces, as they are drawn and as wide", () => {
    const font = fieldFont();
    const copy = fontkit.create(font.file);
    expect(copy.numGlyphs).toBe(font.glyphs.length);
    const faces = printFonts.filter(({ weight, style }) => weight === "400" && style === "normal");
    expect(faces).toHaveLength(2);
    for (const face of faces) {
      const original = fontkit.create(bytes(face.base64));
      for (const code of original.characterSet) {
        const from = original.glyphForCodePoint(code);
        if (from.id === 0) continue;
        const to = copy.getGlyph(font.characters.get(code)!);
        expect(to.advanceWidth).toBe(from.advanceWidth);
        expect(to.path.bbox).toEqual(from.path.bbox);
      }
    }
    expect(copy.getGlyph(font.characters.get(0xe9)!).path.toSVG()).toBe(
      fontkit.create(bytes(faces[0]!.base64)).glyphForCodePoint(0xe9).path.toSVG(),
    );
  });

  test("knows what it lacks", () => {
    expect(missingCharacters("Ñandú, Łódź, “x” – 5 €\t\u00ad\u2009\u200bé")).toEqual([]);
    expect(missingCharacters("日本日 α")).toEqual(["日", "本", "α"]);
    expect(toGlyphs("e\u0301")).toEqual(toGlyphs("é"));
  });

  test("is measured", () => {
    const [e] = toGlyphs("e");
    expect(measureText("ee", 10)).toBeCloseTo(((fieldFont().glyphs[e!]?.width ?? 0) * 20) / 1000);
  });
});

describe("breaking lines", () => {
  const size = 10;
  const width = measureText("one two", size);

  test("at spaces, and keeps what the text breaks itself", () => {
    expect(wrapText("one two three\n\nfour", width, size)).toEqual(["one two", "three", "", "four"]);
    expect(wrapText("", width, size)).toEqual([""]);
  });

  test("within a word that is wider than the line", () => {
    const lines = wrapText("one unbelievable", width, size);
    expect(lines[0]).toBe("one");
    expect(lines.slice(1).join("")).toBe("unbelievable");
    for (const line of lines) expect(measureText(line, size)).toBeLessThanOrEqual(width);
  });
});
