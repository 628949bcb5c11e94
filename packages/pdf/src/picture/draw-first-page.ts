import type { Page } from "playwright-core";

/** The part of the drawing program's interface that is used here. */
interface DrawingProgram {
  readonly getDocument: (source: { data: Uint8Array; isEvalSupported: boolean; verbosity: number }) => {
    readonly promise: Promise<{ readonly getPage: (number: number) => Promise<DrawnPage> }>;
  };
}

interface DrawnPage {
  readonly getViewport: (options: { scale: number }) => { readonly width: number; readonly height: number };
  readonly render: (options: object) => { readonly promise: Promise<void> };
}

/** Runs inside the page, so it may use nothing from outside. */
async function drawInside({ base64, width }: { base64: string; width: number }): Promise<string> {
  const program = (globalThis as unknown as { pdfjsLib: DrawingProgram }).pdfjsLib;
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const pdf = await program.getDocument({ data, isEvalSupported: false, verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round(viewport.height);
  // As for a printer, it is drawn at one go; between two frames of a screen, edges come out a shade different.
  await page.render({ canvas, viewport, intent: "print" }).promise;
  return canvas.toDataURL("image/png").replace(/^.*,/, "");
}

/**
 * Draws the first page of a PDF. What is on the picture is what is on the paper, since it is made of the PDF itself.
 *
 * @param page A page with scripts and without network; it keeps the drawing program.
 * @param pdf The PDF.
 * @param width Width in pixels; the height follows.
 * @returns A PNG.
 */
export async function drawFirstPage(page: Page, pdf: Uint8Array, width: number): Promise<Uint8Array> {
  // Large, and not needed where no picture is.
  const { pdfProgram } = await import("./pdf-program.generated.js");
  const { pdfWorker } = await import("./pdf-worker.generated.js");
  if (!(await page.evaluate(() => "pdfjsLib" in globalThis))) {
    await page.addScriptTag({ type: "module", content: pdfWorker });
    await page.addScriptTag({ type: "module", content: pdfProgram });
    await page.waitForFunction(() => "pdfjsLib" in globalThis && "pdfjsWorker" in globalThis);
  }
  const base64 = Buffer.from(pdf).toString("base64");
  return new Uint8Array(Buffer.from(await page.evaluate(drawInside, { base64, width }), "base64"));
}
