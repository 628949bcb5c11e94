import { PDFName } from "@cantoo/pdf-lib";
import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import type { Worksheet } from "@guidebook-kit/worksheet";
import { bodyTextSize } from "../content/body-text-size.js";
import { type ScannedContent, scanContent } from "../content/scan-operators.js";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import { openDocument } from "../document/open-document.js";
import { readPageContent, writePageContent } from "../document/page-content.js";
import { formControls } from "../fields/form-control.js";
import { makeFields } from "../fields/make-fields.js";
import { listElements, readStructure } from "../structure/read-structure.js";
import { describeLinks } from "./describe-links.js";
import type { DocumentFacts } from "./document-facts.js";
import { markArtifacts } from "./mark-artifacts.js";
import { renumberElements } from "./renumber-elements.js";
import { saveDocument } from "./save-document.js";
import { readFacts, writeFacts } from "./write-facts.js";

/** How to finish a PDF. */
export interface FinishOptions {
  /** What diagnostics call the PDF. */
  readonly file: string;
  /** Title and language, where the page's own do not serve. */
  readonly facts?: Partial<DocumentFacts> | undefined;
  /** The worksheet whose fields the PDF is to have; without one, its markers stay links. */
  readonly worksheet?: Worksheet | undefined;
  /** Whether the PDF must have a field for every control of the worksheet; true by default. */
  readonly everyControl?: boolean | undefined;
}

/** A finished PDF. */
export interface FinishResult {
  /** Absent with an error. */
  readonly pdf?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The size of type in fields where the page has none of its own, and what is still readable on a screen. */
const USUAL_SIZE = 10;
const LEAST_SIZE = 8;
const MOST_SIZE = 18;

function fieldTextSize(contents: readonly ScannedContent[]): number {
  const size = Math.round(bodyTextSize(contents) ?? USUAL_SIZE);
  return Math.min(MOST_SIZE, Math.max(LEAST_SIZE, size));
}

/**
 * Finishes a PDF that a browser has printed: turns markers into fields, marks decoration, says title and language
 * where readers look for them, and takes out what differs between two runs. What is on the pages stays as it is.
 *
 * @param pdf A PDF as Chromium prints it.
 * @param options What is to be on it.
 * @returns The same bytes for the same input, wherever and whenever; or what is wrong.
 */
export async function finishPdf(pdf: Uint8Array, options: FinishOptions): Promise<FinishResult> {
  const { file, worksheet, everyControl: all = true } = options;
  const opened = await openDocument(pdf);
  if ("reason" in opened) return { diagnostics: [diagnose(pdfDiagnostics.unreadable, opened, { file })] };
  const { document } = opened;
  const contents = document.getPages().map((page) => scanContent(readPageContent(page)));
  if (worksheet !== undefined) {
    const expected = { controls: formControls(worksheet), all, file };
    const diagnostics = makeFields(document, expected, fieldTextSize(contents));
    if (hasErrors(diagnostics)) return { diagnostics };
  }
  const elements = listElements(readStructure(document) ?? []);
  describeLinks(document, { elements, contents });
  for (const [index, page] of document.getPages().entries()) {
    const content = contents[index];
    const marked = content && markArtifacts(content);
    if (marked && marked !== content.bytes) writePageContent(page, marked);
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  }
  renumberElements(document, elements);
  writeFacts(document, { ...readFacts(document), ...options.facts });
  return { pdf: await saveDocument(document), diagnostics: [] };
}
