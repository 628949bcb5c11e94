import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import type { Worksheet } from "@guidebook-kit/worksheet";
import type { PdfBrowser } from "../browser/pdf-browser.js";
import { finishPdf } from "../finish/finish-pdf.js";
import { lintPdf } from "../lint/lint-pdf.js";
import { printPdf } from "../print/print-pdf.js";

/** What to make of a page. */
export interface MakePdfOptions {
  readonly browser: PdfBrowser;
  /** What diagnostics call the page. */
  readonly file: string;
  /** The worksheet whose fields the PDF is to have; without one, its markers stay links. */
  readonly worksheet?: Worksheet | undefined;
  /** Whether the PDF must have a field for every control of the worksheet; true by default. */
  readonly everyControl?: boolean | undefined;
  /** Whether to draw the first sheet. */
  readonly picture?: boolean | undefined;
}

/** What a page becomes. */
export interface MadePdf {
  /** Absent with an error. */
  readonly pdf?: Uint8Array | undefined;
  /** The first sheet as PNG, when it was asked for. */
  readonly picture?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Pixels: a Letter sheet at its size on a screen. */
const PICTURE_WIDTH = 816;

/**
 * Makes a finished, checked PDF of a paged page, fillable where it has markers.
 *
 * @param html A whole page that holds all that it needs.
 * @param options With which browser, and what else to make.
 * @returns The PDF, or why there is none.
 */
export async function makePdf(html: string, options: MakePdfOptions): Promise<MadePdf> {
  const { browser, file } = options;
  const printed = await printPdf(html, { printer: browser, file });
  if (printed.pdf === undefined) return printed;
  const { worksheet, everyControl } = options;
  const finished = await finishPdf(printed.pdf, { file, worksheet, everyControl });
  const found = [...printed.diagnostics, ...finished.diagnostics];
  if (finished.pdf === undefined) return { diagnostics: found };
  const { pdf } = finished;
  const diagnostics = [...found, ...(await lintPdf(pdf, { file }))];
  if (hasErrors(diagnostics)) return { diagnostics };
  const picture = options.picture === true ? await browser.draw(pdf, PICTURE_WIDTH) : undefined;
  return { pdf, picture, diagnostics };
}
