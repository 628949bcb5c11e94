import type { FormScriptText } from "./form-script-text.js";
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
  /** What becomes of answers there. */
  readonly languagesHint: string;
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
  readonly addRow: string;
  readonly planHint: string;
  readonly dateHint: string;
  readonly reviewTitle: string;
  readonly reviewIntro: string;
  readonly printRecord: string;
  readonly check: string;
  readonly printWorksheet: string;
  readonly download: string;
  readonly openFile: string;
  readonly clear: string;
  readonly send: string;
  /** Status of a page whose script does not run. */
  readonly notKept: string;
  /** The same, on a page that can be sent. */
  readonly notSent: string;
  /** Status while something is not stored yet. */
  readonly saving: string;
  /** Where answers are, with and without the script. */
  readonly staysHere: string;
  readonly withoutScript: string;
  /** The same, on a page that can be sent. */
  readonly sendWithoutScript: string;
  readonly script: FormScriptText;
}
