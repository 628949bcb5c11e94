import { formStyles } from "./form-styles.generated.js";

/** The order of the style sheets: what comes later wins. */
const ORDER = [
  "frame",
  "bar",
  "steps",
  "leaf",
  "blocks",
  "cards",
  "tables",
  "rows",
  "carry-forward",
  "review",
  "check",
  "forced-colors",
  "print",
] as const;

/** The form's styles; the theme's come before them. */
export const formCss: string = ORDER.map((name) => formStyles[`${name}.css`] ?? "").join("\n");
