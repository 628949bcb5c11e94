import { type PDFDocument, PDFHeader, PDFHexString } from "@cantoo/pdf-lib";

const ID_BYTES = 16;
const PLACEHOLDER = "0".repeat(ID_BYTES * 2);

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Every place of the placeholder: as hex string in the trailer, which is never compressed. */
function findAll(pdf: Uint8Array, word: Uint8Array): number[] {
  const found: number[] = [];
  const first = word[0] ?? 0;
  for (let at = pdf.indexOf(first); at !== -1; at = pdf.indexOf(first, at + 1)) {
    if (word.every((byte, index) => pdf[at + index] === byte)) found.push(at);
  }
  return found;
}

/**
 * Writes a document, the same way each time.
 *
 * @param document The document; with it, nothing else may be done afterwards.
 * @returns A PDF whose id is made of its own bytes.
 */
export async function saveDocument(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  const encoder = new TextEncoder();
  const id = PDFHexString.of(PLACEHOLDER);
  context.header = PDFHeader.forVersion(1, 7);
  context.trailerInfo.ID = context.obj([id, id]);
  const pdf = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(pdf));
  const word = encoder.encode(toHex(new Uint8Array(digest, 0, ID_BYTES)));
  for (const at of findAll(pdf, encoder.encode(`<${PLACEHOLDER}>`))) pdf.set(word, at + 1);
  return pdf;
}
