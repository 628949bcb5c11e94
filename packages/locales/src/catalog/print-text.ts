import type { Text } from "./format-text.js";

/** What only printed pages say, in one language. */
export interface PrintText {
  readonly contents: string;
  readonly insideWorksheet: string;
  readonly insideGuidebook: string;
  /** What to know before starting, in a few words each. */
  readonly tips: readonly { readonly title: string; readonly text: string }[];
  /** In the foot; a line to write on follows. */
  readonly team: string;
  /** In the foot. Tokens: page, pages. */
  readonly pageOf: Text;
  /** Behind the words of a cross-reference. Token: page. */
  readonly onPage: Text;
  /** Behind the words of a cross-reference within a sentence, in brackets. Token: page. */
  readonly onPageInText: Text;
  readonly menu: string;
  readonly actions: string;
  /** Token: group. */
  readonly listedUnder: Text;
  readonly otherCauseHint: string;
  readonly otherCauseLink: string;
  readonly tableCaption: string;
  readonly ownTableCaption: string;
  readonly planHint: string;
  /** One row of several. Tokens: label, number. */
  readonly rowNumber: Text;
  /** Token: letter. */
  readonly notesOfStep: Text;
  readonly inShort: string;
  readonly threeSteps: string;
  readonly appendices: string;
  /** Said of a box with a tick in it. */
  readonly ticked: string;
  /** Title of the page of answers that the worksheet has no place for. */
  readonly keptAside: string;
  readonly keptAsideHint: string;
}
