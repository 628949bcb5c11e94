import type { Text } from "./format-text.js";

/** What only the form on screen says, in one language. */
export interface FormText {
  readonly skipToContent: string;
  /** Above the title. Token: number. */
  readonly worksheetOf: Text;
  /** Names of the ways around. */
  readonly parts: string;
  readonly steps: string;
  readonly languages: string;
  readonly keyQuestions: string;
  readonly review: string;
  readonly start: string;
  readonly readFirst: string;
  readonly readFirstHint: string;
  readonly chooseAll: string;
  readonly chosen: string;
  /** Tokens: count, letter. */
  readonly actionsInStep: Text;
  /** Token: group. */
  readonly listedUnder: Text;
  readonly otherCauseHint: string;
  /** Token: letter. */
  readonly otherCauseLink: Text;
  readonly yourAnswer: string;
  readonly tableCaption: string;
  readonly ownTableCaption: string;
  readonly notOffered: string;
  /** Token: letter. */
  readonly chosenInStep: Text;
  /** One row of several. Tokens: label, number. */
  readonly rowNumber: Text;
  readonly addRow: string;
  readonly planHint: string;
  readonly dateHint: string;
  readonly notesWritten: string;
  readonly nothingYet: string;
  /** Tokens: answered, count. */
  readonly progress: Text;
  readonly reviewTitle: string;
  readonly reviewIntro: string;
  readonly print: string;
  readonly download: string;
  readonly send: string;
  readonly change: string;
  readonly answer: string;
  readonly notAnswered: string;
  /** Status: nothing typed since the page opened or since the last download. */
  readonly notKept: string;
  readonly changed: string;
  /** Token: file. */
  readonly downloaded: Text;
  readonly staysHere: string;
  readonly withoutScript: string;
}
