import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { responseDiagnostics } from "../../diagnostics/response-diagnostics.js";
import type { OpenedAnswers } from "./opened-answers.js";

const BEGINNING = "%PDF-";

/**
 * Tells whether a file is opened as a PDF.
 *
 * @param bytes The file's bytes.
 * @param file Its name.
 * @returns True when it is named so, or begins like one.
 */
export function isPdf(bytes: Uint8Array, file: string): boolean {
  return (
    /\.pdf$/i.test(file) ||
    new TextDecoder("latin1").decode(bytes.subarray(0, BEGINNING.length)) === BEGINNING
  );
}

/**
 * Opens a worksheet that a team has filled in as a PDF.
 *
 * @param pdf The PDF.
 * @param file What to call the file in a diagnostic.
 * @returns The answers, or why the PDF cannot be read.
 */
export async function openPdf(pdf: Uint8Array, file: string): Promise<OpenedAnswers | readonly Diagnostic[]> {
  // Loaded for PDFs only: it is by far the largest part.
  const { readPdf, readPdfIdentity } = await import("@guidebook-kit/pdf");
  const { worksheet, diagnostics } = await readPdfIdentity(pdf, file);
  if (worksheet === undefined) return diagnostics;
  // Any form may be a PDF, so one that does not say that it is a worksheet is taken for none.
  if (worksheet.guidebook === undefined) {
    return [diagnose(responseDiagnostics.noGuidebook, { guidebook: undefined, faulty: false }, { file })];
  }
  return {
    worksheets: [worksheet],
    merged: false,
    read: async (guidebook) => {
      const { retired } = guidebook;
      const { response, diagnostics } = await readPdf(pdf, guidebook.worksheet, { file, retired });
      return { responses: response === undefined ? [] : [{ response }], diagnostics };
    },
  };
}
