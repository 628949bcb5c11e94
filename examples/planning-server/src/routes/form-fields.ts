import { PageError } from "../pages/page-error.js";

const LONGEST = 200;

/**
 * Reads a field of one of the server's own forms.
 *
 * @param body What was posted, urlencoded.
 * @param name The field's name.
 * @param label What people call it.
 * @returns Its text without blanks around it.
 * @throws PageError 400 when it is empty, has more than 200 characters or a line break.
 */
export function requireField(body: unknown, name: string, label: string): string {
  const value = (new URLSearchParams(String(body)).get(name) ?? "").trim();
  if (value === "") throw new PageError("bad-form", { details: [`${label} is empty.`] });
  if (value.length > LONGEST || /[\r\n]/.test(value)) {
    throw new PageError("bad-form", { details: [`${label} may have one line of ${LONGEST} characters.`] });
  }
  return value;
}
