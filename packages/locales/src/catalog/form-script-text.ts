import type { Text } from "./format-text.js";

/** What the form's script says, in one language; it travels within the page. */
export interface FormScriptText {
  readonly notesWritten: string;
  readonly nothingYet: string;
  /** Tokens: answered, count. */
  readonly progress: Text;
  readonly change: string;
  readonly answer: string;
  readonly notAnswered: string;
  /** Above answers that have no control on the page. */
  readonly unplaced: string;
  /** After a check. Token: count. */
  readonly checked: Text;
  readonly checkedHint: string;
  readonly rowUnnamed: string;
  /** Token: action. */
  readonly addStep: Text;
  /** Token: row. */
  readonly moveRow: Text;
  readonly removeRow: Text;
  readonly removeConfirm: Text;
  /** Status. Token: time. */
  readonly savesHere: string;
  readonly saved: Text;
  readonly notSaved: string;
  readonly noStorage: string;
  readonly resumed: Text;
  readonly resumedOther: Text;
  readonly otherTab: string;
  readonly otherTabHolds: string;
  readonly clearConfirm: string;
  readonly cleared: string;
  /** Files. Token: file. */
  readonly downloaded: Text;
  readonly openConfirm: string;
  readonly opened: Text;
  readonly openedOther: Text;
  /** Follows resumedOther and openedOther. Token: count. */
  readonly keptAside: Text;
  readonly notOpened: Text;
}
