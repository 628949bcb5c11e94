/** A field as its template draws it; `template` names the template. */
export interface FieldView {
  readonly template: string;
}

/** Where a field stands on the page. */
export interface FieldPlace {
  /** The control's full name; within rows it begins with the row's. */
  readonly name: string;
  /** Ids of the headings that, before its own label, tell the control from every other one. */
  readonly headings: readonly string[];
  /** Id of a hint that stands once for several fields; the field then shows none of its own. */
  readonly hint?: string | undefined;
  /** Whether its own label is enough for the eye: false hides it. */
  readonly showLabel?: boolean | undefined;
  /** For rows: a text area of one line that grows, cards without explanations. */
  readonly compact?: boolean | undefined;
}

/**
 * Joins ids for `aria-labelledby` and `aria-describedby`.
 *
 * @param ids Element ids; undefined ones are left out.
 * @returns Ids with spaces between; undefined for none.
 */
export function idList(...ids: readonly (string | undefined)[]): string | undefined {
  const present = ids.filter((id) => id !== undefined && id !== "");
  return present.length === 0 ? undefined : present.join(" ");
}
