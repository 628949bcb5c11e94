import { printFonts } from "@guidebook-kit/fonts";
import fontkit from "@pdf-lib/fontkit";
import { type PathCommand, toContours } from "./outline.js";
import { type FontMetrics, type Glyph, writeTrueType } from "./write-true-type.js";

/** The typeface of what people type into fields: all letters that the embedded typeface has, in one file. */
export interface FieldFont extends FontMetrics {
  /** A TrueType file without names of letters. */
  readonly file: Uint8Array;
  /** Its name in a PDF. */
  readonly name: string;
  readonly glyphs: readonly Glyph[];
  /** Position in `glyphs` by code point. */
  readonly characters: ReadonlyMap<number, number>;
  readonly capHeight: number;
}

/** The face of running text. */
const faces = printFonts.filter(({ weight, style }) => weight === "400" && style === "normal");

/** What is read of a font file. */
type FontFile = ReturnType<typeof fontkit.create>;

function openFace(base64: string): FontFile {
  return fontkit.create(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}

function toGlyph(glyph: ReturnType<FontFile["getGlyph"]>): Glyph {
  const { commands } = glyph.path as unknown as { commands: readonly PathCommand[] };
  return { width: Math.round(glyph.advanceWidth), contours: toContours(commands) };
}

function buildFieldFont(): FieldFont {
  const files = faces.map(({ base64 }) => openFace(base64));
  const [first] = files;
  if (first === undefined) throw new Error("The typeface has no face for running text.");
  const glyphs = [toGlyph(first.getGlyph(0))];
  const characters = new Map<number, number>();
  for (const file of files) {
    // The order of code points, not of the file: the same font from the same faces.
    for (const character of [...file.characterSet].sort((left, right) => left - right)) {
      if (characters.has(character)) continue;
      const glyph = file.glyphForCodePoint(character);
      if (glyph.id === 0) continue;
      characters.set(character, glyphs.push(toGlyph(glyph)) - 1);
    }
  }
  const { unitsPerEm, ascent, descent, capHeight, postscriptName } = first;
  const metrics = { unitsPerEm, ascent, descent };
  const name = postscriptName ?? "FieldFont";
  return { ...metrics, capHeight, name, glyphs, characters, file: writeTrueType(glyphs, metrics) };
}

let built: FieldFont | undefined;

/**
 * Gives the typeface of fields, put together from the faces that come with the kit.
 *
 * @returns The typeface; the same object each time.
 */
export function fieldFont(): FieldFont {
  built ??= buildFieldFont();
  return built;
}
