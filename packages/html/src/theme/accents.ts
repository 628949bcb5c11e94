/** The colour of a dimension, for light and for dark ground. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** One colour per place on the shelf; beyond the tenth they begin again. Colour never stands without a number. */
const ACCENTS = [
  { light: "#1d6a3b", dark: "#7fd09a" },
  { light: "#a3401f", dark: "#ffab86" },
  { light: "#5b3a94", dark: "#c3a9f7" },
  { light: "#2a62b8", dark: "#9cc3ff" },
  { light: "#855a00", dark: "#f0c04f" },
  { light: "#a3265e", dark: "#ff9dc0" },
  { light: "#1f2a63", dark: "#8f9fe6" },
  { light: "#46561a", dark: "#cfd57c" },
  { light: "#4a3328", dark: "#c9a891" },
  { light: "#0a6672", dark: "#6ed3de" },
] as const satisfies readonly Accent[];

/**
 * Gives a dimension's colour.
 *
 * @param number The dimension's number, from 1.
 * @returns The colour; white is readable on `light`, near-black on `dark`.
 */
export function accentOf(number: number): Accent {
  return ACCENTS[(number - 1) % ACCENTS.length] ?? ACCENTS[0];
}
