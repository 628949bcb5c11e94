import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import type { PrintedPage } from "../browser/print-page.js";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import { type FilledReferences, fillPageReferences, reservePageNumbers } from "./page-references.js";
import { readDestinations } from "./read-destinations.js";

/** What prints a page once; a `PdfBrowser` does. */
export interface Printer {
  readonly print: (html: string) => Promise<PrintedPage>;
}

/** How to print. */
export interface PrintOptions {
  readonly printer: Printer;
  /** What diagnostics call the page. */
  readonly file: string;
}

/** A printed page. */
export interface PrintResult {
  /** The PDF as the browser writes it, page numbers filled in; absent with an error. */
  readonly pdf?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Numbers settle in the second print unless one of them changes where lines break. */
const MOST_PRINTS = 4;

const NO_PAGES: ReadonlyMap<string, number> = new Map();

function problemsOf({ refused }: PrintedPage, { missing }: FilledReferences, file: string): Diagnostic[] {
  return [
    ...refused.map((address) => diagnose(pdfDiagnostics.outsideRequest, { address }, { file })),
    ...missing.map((id) => diagnose(pdfDiagnostics.unknownPageReference, { id }, { file })),
  ];
}

/**
 * Prints a page, and again until the page numbers that it tells are those of the pages.
 *
 * @param html A whole page that holds all that it needs. Every `<span data-page-of="ID">` inside a link to that id
 *   gets the number of the id's page.
 * @param options What prints, and what the page is called.
 * @returns A tagged PDF with an outline, or why there is none.
 */
export async function printPdf(html: string, { printer, file }: PrintOptions): Promise<PrintResult> {
  const references = fillPageReferences(html, NO_PAGES);
  let current = reservePageNumbers(html);
  for (let prints = 1; prints <= MOST_PRINTS; prints += 1) {
    const printed = await printer.print(current);
    if (references.count === 0)
      return { pdf: printed.pdf, diagnostics: problemsOf(printed, references, file) };
    const filled = fillPageReferences(html, await readDestinations(printed.pdf));
    const diagnostics = problemsOf(printed, filled, file);
    if (filled.missing.length > 0) return { diagnostics };
    if (filled.html === current) return { pdf: printed.pdf, diagnostics };
    current = filled.html;
  }
  const { unstablePageReferences } = pdfDiagnostics;
  return { diagnostics: [diagnose(unstablePageReferences, { prints: MOST_PRINTS }, { file })] };
}
