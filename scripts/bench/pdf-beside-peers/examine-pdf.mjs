import { createRequire } from "node:module";
import { join } from "node:path";
import { lintPdf } from "../../../packages/pdf/dist/index.js";
import { ROOT } from "../../run-command.mjs";

const { PDFDocument } = createRequire(join(ROOT, "packages", "pdf", "package.json"))("@cantoo/pdf-lib");

/**
 * Looks into a PDF.
 *
 * @param pdf The PDF.
 * @returns Its size in bytes, how many pages and form fields it has, how many drawing operators belong to no structure
 *   and are not marked as decoration, and how many of our other checks it fails.
 */
export async function examinePdf(pdf) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const found = await lintPdf(pdf, { file: "" });
  const unmarked = found.filter(({ code }) => code === "pdf/unmarked-content");
  return {
    bytes: pdf.length,
    pages: document.getPageCount(),
    fields: document.getForm().getFields().length,
    unmarked: unmarked.reduce((sum, { message }) => sum + Number(/(\d+) drawing/.exec(message)[1]), 0),
    otherFaults: new Set(found.map(({ code }) => code).filter((code) => code !== "pdf/unmarked-content"))
      .size,
  };
}
