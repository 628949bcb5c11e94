import { PDFName } from "@cantoo/pdf-lib";
import { GuidebookError } from "@guidebook-kit/core";
import { openDocument } from "../document/open-document.js";
import { readPageContent, writePageContent } from "../document/page-content.js";
import type { DocumentFacts } from "./document-facts.js";
import { markArtifacts } from "./mark-artifacts.js";
import { saveDocument } from "./save-document.js";
import { readFacts, writeFacts } from "./write-facts.js";

/** How to finish a PDF. */
export type FinishOptions = Partial<DocumentFacts>;

/**
 * Finishes a PDF that a browser has printed: marks decoration, says title and language where readers look for them,
 * and takes out what differs between two runs. What is on the pages stays as it is.
 *
 * @param pdf A PDF as Chromium prints it.
 * @param options Title and language, where the page's own do not serve.
 * @returns The same bytes for the same input, wherever and whenever.
 * @throws GuidebookError `pdf/unreadable` when it is no PDF that can be read.
 */
export async function finishPdf(pdf: Uint8Array, options: FinishOptions = {}): Promise<Uint8Array> {
  const opened = await openDocument(pdf);
  if ("reason" in opened)
    throw new GuidebookError("pdf/unreadable", `This PDF cannot be read: ${opened.reason}.`);
  const { document } = opened;
  for (const page of document.getPages()) {
    const content = readPageContent(page);
    const marked = markArtifacts(content);
    if (marked !== content) writePageContent(page, marked);
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  }
  writeFacts(document, { ...readFacts(document), ...options });
  return saveDocument(document);
}
