import type { MadePdf } from "@guidebook-kit/pdf";

/** A paged page. */
export interface PagedPage {
  readonly html: string;
  /** What diagnostics call it. */
  readonly file: string;
  /** Whether to draw its first sheet. */
  readonly picture: boolean;
}

/** Turns paged HTML into PDF with one browser for the whole build. */
export interface PdfMaker {
  /** @returns What the page becomes; undefined where there is no browser. */
  readonly make: (page: PagedPage) => Promise<MadePdf | undefined>;
  /** Why there are no PDFs, once one was wanted in vain. */
  readonly withoutPdf: string | undefined;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}
