/** A page that the preview can show. */
export interface PreviewPage {
  /** Its path on the server, for example `/my-guidebook/en/form.html`. */
  readonly path: string;
  /** Tells its content from any other. */
  readonly digest: string;
}

/** A guidebook in one language, as the preview lists it. */
export interface PreviewGuidebook {
  /** Path of its folder on the server, for example `/my-guidebook/en/`. */
  readonly folder: string;
  readonly title: string;
  /** The language's own name. */
  readonly language: string;
  /** Whether its pages are from before an error. */
  readonly isStale: boolean;
}

/** What the server tells the shell each time something has changed. */
export interface PreviewState {
  readonly guidebooks: readonly PreviewGuidebook[];
  /** Whether all pages are from before an error, those that belong to no guidebook too. */
  readonly isStale: boolean;
  readonly pages: readonly PreviewPage[];
  /** What is wrong, as HTML of `renderProblems`; empty when nothing is. */
  readonly problems: string;
}
