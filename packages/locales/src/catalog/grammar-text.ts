/** The words of the Markdown grammar in one language; compared without case. */
export interface GrammarText {
  /** Heading words that take a title after a colon, or a number and a colon. */
  readonly section: string;
  readonly dimension: string;
  readonly step: string;
  readonly guidingQuestion: string;
  readonly menu: string;
  readonly actionTable: string;
  readonly stage: string;
  readonly keyQuestion: string;
  readonly rootCause: string;
  readonly appendix: string;
  /** Headings that stand alone. */
  readonly scopes: string;
  readonly stakeholderGroups: string;
  readonly keyTerms: string;
  readonly onTheWorksheet: string;
  readonly vision: string;
  readonly potentialActions: string;
  readonly relatedDimensions: string;
  readonly resources: string;
  readonly worksheetLabels: string;
  /** Run-in labels. */
  readonly occurs: string;
  readonly actionsApply: string;
  readonly answer: string;
  /** Values of the run-in label `answer`. */
  readonly answers: {
    readonly none: string;
    readonly text: string;
    readonly scopes: string;
    readonly "root-causes": string;
  };
}
