import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { joinName, type ResponseWorksheet, NAME_WORDS as words } from "@guidebook-kit/worksheet";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import { openDocument } from "../document/open-document.js";
import { readFieldTree } from "../fields/read-field-tree.js";
import { readValue } from "../fields/read-value.js";

/** What a PDF says of the worksheet that it is of. */
export interface PdfIdentity {
  /** Absent with an error; what the PDF does not say is absent in it. */
  readonly worksheet?: Partial<ResponseWorksheet>;
  readonly diagnostics: readonly Diagnostic[];
}

const KEYS = [words.guidebook, words.version, words.digest, words.locale] as const;

/**
 * Reads of which worksheet a PDF is, so that the worksheet can be looked up before the answers are read.
 *
 * @param pdf The PDF.
 * @param file What diagnostics call the PDF.
 * @returns The worksheet's identity; or why the PDF is no worksheet that can be read.
 * @example
 * const { worksheet } = await readPdfIdentity(await readFile("filled.pdf"), "filled.pdf");
 */
export async function readPdfIdentity(pdf: Uint8Array, file: string): Promise<PdfIdentity> {
  const opened = await openDocument(pdf);
  if ("reason" in opened) return { diagnostics: [diagnose(pdfDiagnostics.unreadable, opened, { file })] };
  const fields = readFieldTree(opened.document);
  if (fields.length === 0) return { diagnostics: [diagnose(pdfDiagnostics.noFields, {}, { file })] };
  const worksheet: Partial<ResponseWorksheet> = {};
  for (const key of KEYS) {
    const field = fields.find(({ name }) => name === joinName(words.worksheet, key));
    const value = field === undefined ? "" : readValue(field);
    if (value !== "") worksheet[key] = value;
  }
  return { worksheet, diagnostics: [] };
}
