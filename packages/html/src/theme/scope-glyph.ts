import type { Framework } from "@guidebook-kit/core";

/** Drawings that a framework may give a scope through its extension value `glyph`. */
const GLYPHS: Readonly<Record<string, string>> = {
  houses:
    '<path d="M1 21V8l5-4 5 4v13z" fill="currentColor"/><path d="M13 21V8l5-4 5 4v13z"/><path d="M25 21V8l5-4 5 4v13z"/>',
  rooms:
    '<path d="M4 21V7l14-6 14 6v14z"/><path d="M18 7v14M4 14h28"/><rect x="18" y="14" width="14" height="7" fill="currentColor"/>',
};

/**
 * Tells which glyph a scope has.
 *
 * @param framework The framework; its `extensions[<scope id>].glyph` is `houses` or `rooms`.
 * @param scope The scope's id.
 * @returns The glyph's name; empty for a scope without a glyph.
 */
export function scopeGlyphName(framework: Framework, scope: string): string {
  const extensions = framework.extensions ?? {};
  const name = Object.hasOwn(extensions, scope) ? extensions[scope]?.["glyph"] : undefined;
  return typeof name === "string" && Object.hasOwn(GLYPHS, name) ? name : "";
}

/**
 * Draws a glyph; it always stands beside a label.
 *
 * @param name The glyph's name.
 * @returns An SVG element hidden from assistive technology; empty for any other name.
 */
export function drawGlyph(name: string): string {
  if (!Object.hasOwn(GLYPHS, name)) return "";
  return (
    '<svg class="glyph" viewBox="0 0 36 22" aria-hidden="true" focusable="false">' +
    `<g fill="none" stroke="currentColor" stroke-width="2">${GLYPHS[name]}</g></svg>`
  );
}

/**
 * Draws a scope's glyph.
 *
 * @param framework The framework; see `scopeGlyphName`.
 * @param scope The scope's id.
 * @returns An SVG element hidden from assistive technology; empty for a scope without a glyph.
 */
export function scopeGlyph(framework: Framework, scope: string): string {
  return drawGlyph(scopeGlyphName(framework, scope));
}
