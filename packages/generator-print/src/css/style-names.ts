import { printStyles } from "../print-styles.generated.js";
import type { PrintVariant } from "../variants/print-variant.js";

/** The style sheets of every variant. */
const SUBJECTS = [
  "base",
  "cover",
  "contents",
  "step-head",
  "blocks",
  "fields",
  "cards",
  "actions",
  "rows",
  "stages",
  "reading",
] as const;

/**
 * Lists the style sheets of a way to print.
 *
 * @param variant The way to print.
 * @returns Names of files, in order: size of type, subjects, then what the layout and the ink change.
 */
export function styleNames({ ink, layout, scale }: PrintVariant): string[] {
  const names = [`scale-${scale.name}`, ...SUBJECTS, `layout-${layout}`, `ink-${ink}`];
  // A layout or an ink without a style sheet changes nothing: tables, and all areas filled.
  return names.map((name) => `${name}.css`).filter((file) => Object.hasOwn(printStyles, file));
}
