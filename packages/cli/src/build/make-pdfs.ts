import type { Diagnostic } from "@guidebook-kit/core";
import { type MadeArtifact, parseOptions } from "@guidebook-kit/generator";
import type { Worksheet } from "@guidebook-kit/worksheet";
import { pagesAtOnce } from "../pdf/pages-at-once.js";
import type { MadePdf, PdfMaker } from "../pdf/pdf-maker.js";
import { sideBySide } from "../pdf/side-by-side.js";
import { fileOf, type GuidebookWork, writeFile } from "./guidebook-work.js";

/** A page that becomes a PDF, and the name under which both stand. */
const PAGED = /^(?:worksheet|guidebook)\.[a-z0-9-]+\.html$/;

/** The page whose first sheet shows in the gallery: the first one that becomes a PDF. */
const PICTURE = "page-1.png";

const toPdf = (path: string): string => path.replace(/html$/, "pdf");

/**
 * Tells whether a page becomes a PDF.
 *
 * @param page A file that a generator has made.
 * @returns True for the pages of worksheets and guidebooks.
 */
export const isPaged = ({ path }: MadeArtifact): boolean => PAGED.test(path);

/** The worksheet whose fields a generator's pages hold; none where its options want pages for the pen only. */
function fieldsOn(generator: string, { plan, worksheet }: GuidebookWork): Worksheet | undefined {
  const chosen = plan.generators.find((each) => each.generator.name === generator);
  if (chosen === undefined) return worksheet;
  const options: unknown = parseOptions(chosen.generator, chosen.options);
  const penOnly =
    typeof options === "object" && options !== null && "fillable" in options && !options.fillable;
  return penOnly ? undefined : worksheet;
}

/** Makes the PDF of a page, and a picture of its first sheet where it is the first page. */
function makePagePdf(
  { path, generator, content }: MadeArtifact,
  work: GuidebookWork,
  { maker, picture }: { readonly maker: PdfMaker; readonly picture: boolean },
): Promise<MadePdf> {
  const pdfPath = toPdf(path);
  work.tools.show(pdfPath);
  const { path: file } = fileOf(work, pdfPath, generator);
  return maker.make(String(content), { file, worksheet: fieldsOn(generator, work), picture });
}

/**
 * Makes the PDFs of pages, a few at the same time, and writes them.
 *
 * @param paged The pages.
 * @param work The making of the guidebook's files.
 * @param maker Makes PDFs.
 * @returns What it reports, by generators.
 */
export async function makePdfs(
  paged: readonly MadeArtifact[],
  work: GuidebookWork,
  maker: PdfMaker,
): Promise<Map<string, Diagnostic[]>> {
  const made = new Map<MadeArtifact, MadePdf>();
  await sideBySide(paged, pagesAtOnce(), async (page) => {
    made.set(page, await makePagePdf(page, work, { maker, picture: page === paged[0] }));
  });
  const reports = new Map<string, Diagnostic[]>();
  // In the order of the pages, whichever was ready first.
  for (const page of paged) {
    const { pdf, picture, diagnostics = [] } = made.get(page) ?? {};
    const { path, generator } = page;
    reports.set(generator, [...(reports.get(generator) ?? []), ...diagnostics]);
    if (pdf !== undefined) await writeFile(work, fileOf(work, toPdf(path), generator), pdf);
    if (picture !== undefined) await writeFile(work, fileOf(work, PICTURE, generator), picture);
  }
  return reports;
}
