/** What a PDF says about itself. */
export interface DocumentFacts {
  /** Shown in the title bar instead of the file's name. */
  readonly title: string;
  /** BCP 47, for example `en`. */
  readonly language: string;
}
