import type { Diagnostic } from "@guidebook-kit/core";
import type { Worksheet } from "@guidebook-kit/worksheet";

/** What to make of a page. */
export interface PdfRequest {
  /** What diagnostics call the page. */
  readonly file: string;
  /** The worksheet whose fields the page holds; undefined for a page without fields. */
  readonly worksheet: Worksheet | undefined;
  /** Whether the page must hold every control; by default where it is named as a worksheet. */
  readonly everyControl?: boolean;
  /** Whether to take a picture of the first sheet. */
  readonly picture: boolean;
}

/** What a page becomes. */
export interface MadePdf {
  /** Absent with an error. */
  readonly pdf?: Uint8Array | undefined;
  /** Picture of the first sheet, when it was asked for. */
  readonly picture?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns paged HTML into PDF with one browser for a whole run; several pages may be under way at the same time. */
export interface PdfMaker {
  /**
   * @param html A paged page.
   * @param request What to make of it.
   */
  readonly make: (html: string, request: PdfRequest) => Promise<MadePdf>;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}

/** A maker of PDFs, or why there is none: one sentence that says how to get them. */
export type OpenedPdfMaker =
  | { readonly maker: PdfMaker; readonly withoutPdf?: undefined }
  | { readonly maker?: undefined; readonly withoutPdf?: string | undefined };
