import { carryResponse, encodeResponse, type Pair } from "@guidebook-kit/worksheet/browser";
import { tellShown } from "../changes.js";
import { controlsIn, type FormControl, isBox } from "../controls.js";
import { makeRows, showRows } from "../rows/row-lists.js";
import type { Session } from "../session.js";
import type { SavedRecord } from "./read-record.js";

/** Names that say which worksheet this is: the page's own values stay. */
const OWN = /^worksheet\./;

function setControl(control: FormControl, value: string): void {
  if (isBox(control)) control.checked = value !== "";
  else control.value = value;
}

/** Puts pairs in place of everything that stands in the form. */
function writePairs(form: HTMLFormElement, pairs: readonly Pair[]): void {
  const values = new Map(pairs);
  for (const name of values.keys()) makeRows(form, name);
  for (const control of controlsIn(form, true)) {
    if (control.name !== "" && !OWN.test(control.name)) setControl(control, values.get(control.name) ?? "");
  }
  showRows(form);
  tellShown(form);
}

/**
 * Shows a record in place of the answers that stand on the page.
 *
 * @param session The page's session; it holds on to what the page has no control for.
 * @param saved The record.
 * @returns Whether it answers this very worksheet; otherwise names decided what went where.
 */
export function showAnswers(session: Session, saved: SavedRecord): boolean {
  const { data, form } = session;
  const { response, sameWorksheet } = carryResponse(data.fields, saved.answers, data.retired);
  session.unmatched = response.unmatched ?? [];
  session.record = saved.record;
  writePairs(form, encodeResponse(data.fields, response));
  return sameWorksheet && saved.guidebook === data.guidebook;
}

/** Empties the form and forgets which record it was. */
export function clearAnswers(session: Session): void {
  session.unmatched = [];
  session.record = undefined;
  writePairs(session.form, []);
}
