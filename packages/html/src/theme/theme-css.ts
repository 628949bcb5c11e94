import { printFonts, screenFonts } from "@guidebook-kit/fonts";
import { accentOf } from "./accents.js";
import { fontFaceCss } from "./font-face-css.js";
import { styles } from "./styles.generated.js";

/** What a theme is made for. */
export interface ThemeOptions {
  /** The dimension whose colour is the accent. */
  readonly dimension: number;
  /** Other dimensions that need their colour as `--d<number>`; none by default. */
  readonly shelf?: readonly number[] | undefined;
  /** Everything that the page says: font files without any of its characters stay out. */
  readonly text: string;
}

const style = (name: string): string => styles[name] ?? "";

function accentCss({ dimension, shelf = [] }: ThemeOptions, scheme: "light" | "dark"): string {
  const spines = shelf.map((number) => `--d${number}:${accentOf(number)[scheme]};`);
  return `:root{--acc:${accentOf(dimension)[scheme]};${spines.join("")}}`;
}

/**
 * Gives the styles that every page on a screen begins with: typeface, tokens for light, dark and forced colours,
 * accents, and the look of headings, links, buttons and fields.
 *
 * @param options The dimension, the shelf if the page shows one, and the page's text.
 * @returns CSS. `--acc` is the accent of the scheme at hand, `--acc-deep` the light one in both schemes.
 */
export function screenThemeCss(options: ThemeOptions): string {
  return [
    fontFaceCss(screenFonts, options.text),
    style("tokens.css"),
    accentCss(options, "light"),
    `:root{--acc-deep:${accentOf(options.dimension).light}}`,
    `@media screen and (prefers-color-scheme:dark){${accentCss(options, "dark")}}`,
    style("base.css"),
  ].join("\n");
}

/**
 * Gives the styles that every printed page begins with: static font files, tokens for ink on paper, accents.
 *
 * @param options The dimension, the shelf if the page shows one, and the page's text.
 * @returns CSS without any rule for elements.
 */
export function printThemeCss(options: ThemeOptions): string {
  return [
    fontFaceCss(printFonts, options.text),
    style("print-tokens.css"),
    accentCss(options, "light"),
    `:root{--acc-deep:${accentOf(options.dimension).light}}`,
  ].join("\n");
}
