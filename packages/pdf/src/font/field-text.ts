import { type FieldFont, fieldFont } from "./field-font.js";

const SPACE = 0x20;
const HYPHEN = 0x2d;
/** Hyphens that differ only in where lines may break. */
const HYPHENS: ReadonlySet<number> = new Set([0x2010, 0x2011]);
const UNSEEN = /^[\p{Cc}\p{Cf}]$/u;
const SPACES = /^[\p{Zs}\t]$/u;

function glyphOf(character: string, { characters }: FieldFont): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  const glyph = characters.get(code);
  if (glyph !== undefined) return glyph;
  if (SPACES.test(character)) return characters.get(SPACE);
  return HYPHENS.has(code) ? characters.get(HYPHEN) : undefined;
}

/** A letter with the marks that stand above and below it, or marks alone. */
const LETTERS = /\P{M}?\p{M}*/gsu;

/** Whether there is nothing to draw, or all of it can be drawn. */
const isKnown = (character: string, font: FieldFont): boolean =>
  glyphOf(character, font) !== undefined || UNSEEN.test(character);

/** The characters of a text, each letter in the form that the typeface has: composed, as written, or taken apart. */
function toCharacters(text: string, font: FieldFont): string[] {
  return (text.match(LETTERS) ?? []).flatMap((letter) => {
    const forms = [letter.normalize("NFC"), letter, letter.normalize("NFD")].map((form) => [...form]);
    return forms.find((form) => form.every((character) => isKnown(character, font))) ?? forms[0] ?? [];
  });
}

/**
 * Finds the characters that the typeface of fields cannot draw.
 *
 * @param text Any text.
 * @returns The characters, each once.
 */
export function missingCharacters(text: string): string[] {
  const font = fieldFont();
  const missing = toCharacters(text, font).filter((character) => !isKnown(character, font));
  return [...new Set(missing)];
}

/**
 * Turns text into letters of the typeface of fields.
 *
 * @param text Text of one line.
 * @returns Positions in the font's glyphs; what is not drawn is left out.
 */
export function toGlyphs(text: string): number[] {
  const font = fieldFont();
  return toCharacters(text, font).flatMap((character) => glyphOf(character, font) ?? []);
}

/**
 * Measures text in the typeface of fields.
 *
 * @param text Text of one line.
 * @param size Size of the type in points.
 * @returns Its width in points.
 */
export function measureText(text: string, size: number): number {
  const { glyphs, unitsPerEm } = fieldFont();
  const units = toGlyphs(text).reduce((sum, glyph) => sum + (glyphs[glyph]?.width ?? 0), 0);
  return (units * size) / unitsPerEm;
}
