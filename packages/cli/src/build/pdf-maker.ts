import type { Worksheet } from "@guidebook-kit/worksheet";

/** What a page becomes. */
export interface MadePdf {
  readonly pdf: Uint8Array;
  /** Picture of the first sheet, when it was asked for. */
  readonly picture?: Uint8Array | undefined;
}

/** Turns paged HTML into PDF with one browser for the whole build. */
export interface PdfMaker {
  /**
   * @param html A paged page.
   * @param options The worksheet whose fields the page holds, and whether to take a picture of the first sheet.
   */
  readonly make: (html: string, options: { worksheet: Worksheet; picture: boolean }) => Promise<MadePdf>;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}
