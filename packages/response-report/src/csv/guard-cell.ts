/**
 * Where a spreadsheet may see the beginning of a cell: at the start, and, when it was told another separator than the
 * comma, after a semicolon, a tab or a line break.
 */
const BEGINNING = "(?<=^|[;\\t\\r\\n])";

/** What makes a cell a formula, full-width forms included; the tab and line breaks that hide one; the guard itself. */
const GUARDED = "[=+\\-@\\t\\r\\n'\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

const TO_GUARD = new RegExp(`${BEGINNING}(?=${GUARDED})`, "g");
const IS_GUARDED = new RegExp(`${BEGINNING}'(?=${GUARDED})`, "g");

/**
 * Keeps a spreadsheet from taking text for a formula: an apostrophe goes before each of `=`, `+`, `-`, `@`, their
 * full-width forms, tab, line break and apostrophe that stands where a cell may begin.
 *
 * @param text Any text.
 * @returns The text, guarded.
 */
export function guardCell(text: string): string {
  return text.replace(TO_GUARD, "'");
}

/**
 * Takes the guard off.
 *
 * @param cell What `guardCell` gave.
 * @returns The text as it was.
 */
export function unguardCell(cell: string): string {
  return cell.replace(IS_GUARDED, "");
}
