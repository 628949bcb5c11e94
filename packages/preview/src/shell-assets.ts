import { screenThemeCss } from "@guidebook-kit/html";
import { modelStyle as modelRules } from "./model-style.generated.js";
import { shellScript } from "./shell-script.generated.js";
import { shellStyle } from "./shell-style.generated.js";

/** Characters that messages and titles mostly consist of; others are drawn in a typeface of the system. */
const USUAL = "ABCXYZabcxyz0129 áéíóúñüß.,:;!?#<>«»“”…^|";

/** Whose colour the shell has: that of no dimension would be another one. */
const ACCENT = 10;

/**
 * Gives the script of the shell.
 *
 * @returns JavaScript.
 */
export function previewScript(): string {
  return shellScript;
}

const withTheme = (rules: string): string =>
  `${screenThemeCss({ dimension: ACCENT, text: USUAL })}\n${rules}`;

/**
 * Gives the style of the shell.
 *
 * @returns CSS, with the typeface in it.
 */
export function previewStyle(): string {
  return withTheme(shellStyle);
}

/**
 * Gives the style of what `renderModel` makes.
 *
 * @returns CSS, with the typeface in it.
 */
export function modelStyle(): string {
  return withTheme(modelRules);
}
