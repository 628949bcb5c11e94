import { boolean } from "./boolean.js";
import { choice } from "./choice.js";
import { choices } from "./choices.js";
import { date } from "./date.js";
import type { FieldKind } from "./field-kind.js";
import { number } from "./number.js";
import { text } from "./text.js";

/** The kinds of extension field, in the order in which they are tried. */
export const fieldKinds: readonly FieldKind[] = [choice, choices, boolean, number, date, text];
