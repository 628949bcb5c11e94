import { screenThemeCss } from "@guidebook-kit/html";
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

/**
 * Gives the style of the shell.
 *
 * @returns CSS, with the typeface in it.
 */
export function previewStyle(): string {
  return `${screenThemeCss({ dimension: ACCENT, text: USUAL })}\n${shellStyle}`;
}
