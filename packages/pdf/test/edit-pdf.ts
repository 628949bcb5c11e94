import { PDFDocument } from "@cantoo/pdf-lib";

/** A PDF with something done to it. */
export async function editPdf(
  pdf: Uint8Array,
  edit: (document: PDFDocument) => void | Promise<void>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  await edit(document);
  return document.save({ updateFieldAppearances: false });
}
