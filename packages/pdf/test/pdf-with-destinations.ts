import { PDFDocument, PDFName, PDFNull } from "@cantoo/pdf-lib";

/** A PDF with so many blank pages, and names for some of them. */
export async function pdfWithDestinations(
  pageCount: number,
  destinations: Readonly<Record<string, number>>,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages = Array.from({ length: pageCount }, () => document.addPage());
  const names = document.context.obj({});
  for (const [name, number] of Object.entries(destinations)) {
    const target = document.context.obj([pages[number - 1]?.ref ?? PDFNull, PDFName.of("Fit")]);
    names.set(PDFName.of(name), target);
  }
  document.catalog.set(PDFName.of("Dests"), names);
  return document.save();
}
