import type { Text } from "./format-text.js";

/** What only the gallery says, in one language. */
export interface GalleryText {
  /** Of a gallery of several frameworks. */
  readonly title: string;
  readonly skipToContent: string;
  readonly heading: string;
  /** Under the heading of a gallery of several frameworks. */
  readonly lead: string;
  /** Name of the shelf. */
  readonly dimensions: string;
  /** Said after a dimension's title. */
  readonly written: string;
  readonly unwritten: string;
  readonly search: string;
  /** The same where the search looks through titles only. */
  readonly searchTitles: string;
  readonly language: string;
  readonly anyLanguage: string;
  readonly status: string;
  readonly anyStatus: string;
  readonly results: string;
  /** Token: count. */
  readonly placesFound: Text;
  /** Token: count. */
  readonly guidebooksShown: Text;
  /** Token: words. */
  readonly nothingFound: Text;
  /** Token: count. */
  readonly showMore: Text;
  /** Token: count. */
  readonly showMoreGuidebooks: Text;
  readonly withoutScript: string;
  readonly readyToUse: string;
  /** Tokens: count, all. */
  readonly coverage: Text;
  readonly notWritten: string;
  /** How to add a guidebook; the command stands below. */
  readonly howToStart: string;
  readonly startWith: string;
  readonly languages: string;
  /** Token: count. */
  readonly keyQuestions: Text;
  /** Token: count. */
  readonly rootCauses: Text;
  /** Token: count. */
  readonly actions: Text;
  readonly firstPage: string;
  readonly fillIn: string;
  readonly printWorksheet: string;
  readonly inside: string;
  readonly moreFiles: string;
  /** Names of a guidebook's kinds of files. */
  readonly fileGroups: {
    readonly worksheet: string;
    readonly guidebook: string;
    readonly pages: string;
    readonly software: string;
    readonly others: string;
  };
  /** Token: sheet. */
  readonly pdf: Text;
  /** A page that has no PDF. Token: sheet. */
  readonly webPage: Text;
  /** A page beside its PDF. Tokens: group, sheet. */
  readonly pageOf: Text;
  /** Names of sheets, by the word in a file's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Names of files, by the file's name. */
  readonly files: Readonly<Record<string, string>>;
}
