import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { boxAround } from "./encode-glyph.js";
import { type FieldFont, fieldFont } from "./field-font.js";

/** Roman type, not symbols. */
const NONSYMBOLIC = 32;
/** No stem is measured; readers use this to find a substitute, and need none. */
const STEM = 80;
const MOST_PER_BLOCK = 100;

const hex = (value: number): string => value.toString(16).padStart(4, "0");

function utf16(code: number): string {
  return [...String.fromCodePoint(code)]
    .flatMap((character) =>
      Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)),
    )
    .map(hex)
    .join("");
}

/** Which letter stands for which character, so that text can be searched and typed. */
function unicodeMap({ characters }: FieldFont): string {
  const lines = [...characters].map(([code, glyph]) => `<${hex(glyph)}> <${utf16(code)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += MOST_PER_BLOCK) {
    const block = lines.slice(from, from + MOST_PER_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** What of the font is the same in every PDF, and takes long to make. */
interface PackedFont {
  /** Compressed. */
  readonly file: Uint8Array;
  /** Compressed. */
  readonly toUnicode: Uint8Array;
  readonly box: readonly number[];
}

let packed: PackedFont | undefined;

function packFont(font: FieldFont, context: PDFContext): PackedFont {
  const compress = (bytes: Uint8Array): Uint8Array => context.flateStream(bytes).getContents();
  return {
    file: compress(font.file),
    toUnicode: compress(new TextEncoder().encode(unicodeMap(font))),
    box: boxAround(font.glyphs.flatMap(({ contours }) => contours)),
  };
}

/**
 * Puts the typeface of fields into a PDF, with all its letters, as nobody knows what will be typed.
 *
 * @param context The PDF.
 * @returns The font's reference.
 */
export function embedFieldFont(context: PDFContext): PDFRef {
  const font = fieldFont();
  const { ascent, descent, capHeight, glyphs, name, unitsPerEm } = font;
  const scale = (value: number): number => Math.round((value * 1000) / unitsPerEm);
  packed ??= packFont(font, context);
  const Filter = "FlateDecode";
  const file = context.register(context.stream(packed.file, { Length1: font.file.length, Filter }));
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: name,
    Flags: NONSYMBOLIC,
    FontBBox: packed.box.map(scale),
    ItalicAngle: 0,
    Ascent: scale(ascent),
    Descent: scale(descent),
    CapHeight: scale(capHeight),
    StemV: STEM,
    FontFile2: file,
  });
  const system = context.obj({
    Registry: PDFString.of("Adobe"),
    Ordering: PDFString.of("Identity"),
    Supplement: 0,
  });
  const descendant = context.obj({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: system,
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: "Identity",
    W: [0, glyphs.map(({ width }) => scale(width))],
  });
  const toUnicode = context.stream(packed.toUnicode, { Filter });
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(toUnicode),
    }),
  );
}

/**
 * Writes text as a string operand of the field font's encoding.
 *
 * @param glyphs Positions in the font's glyphs.
 * @returns A hexadecimal string with its angle brackets.
 */
export function glyphString(glyphs: readonly number[]): string {
  return PDFHexString.of(glyphs.map(hex).join("")).toString();
}

/** What the font is called where fields refer to it. */
export const FIELD_FONT_KEY = PDFName.of("GuidebookText");
