import type { PdfMaker } from "./pdf-maker.js";
export async function openPdfMaker(
  _browser: string | undefined,
): Promise<{ maker?: PdfMaker; withoutPdf?: string }> {
  return { withoutPdf: "none" };
}
