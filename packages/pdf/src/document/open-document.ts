import { EncryptedPDFError, ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

/** Why a file is not read. */
export interface UnreadablePdf {
  /** Continues "This PDF cannot be read: ". */
  readonly reason: string;
}

const DAMAGED = "it is damaged or was cut off";

/** What a PDF begins and ends with; readers look for both within a kilobyte. */
const BEGINNING = "%PDF-";
const END = "%%EOF";
const SEARCHED = 1024;

const includes = (bytes: Uint8Array, word: string): boolean =>
  new TextDecoder("latin1").decode(bytes).includes(word);

/**
 * Opens a PDF, and changes nothing in it.
 *
 * @param pdf The PDF's bytes.
 * @returns The document, or why it cannot be read.
 */
export async function openDocument(
  pdf: Uint8Array,
): Promise<{ readonly document: PDFDocument } | UnreadablePdf> {
  if (!includes(pdf.subarray(0, SEARCHED), BEGINNING)) return { reason: "it is not a PDF" };
  if (!includes(pdf.subarray(-SEARCHED), END)) return { reason: DAMAGED };
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    if (document.getPageCount() === 0) return { reason: "it has no pages" };
    return { document };
  } catch (error) {
    const locked = error instanceof EncryptedPDFError;
    return { reason: locked ? "it is protected by a password" : DAMAGED };
  }
}
