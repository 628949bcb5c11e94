/** Rows that are about something: each has a name, and a first control that says what it is about. */
export const NAMED_ROWS = ":is(fieldset, .actions tr)[data-row]";

/** What a row is called: a label and its number. */
export function rowName(row: Element): string {
  const label = row.querySelector("legend, th > label") ?? row.querySelector("th");
  return label?.textContent?.trim() ?? "";
}
