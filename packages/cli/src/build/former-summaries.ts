import { posix } from "node:path";
import { GuidebookDocument, resolve } from "@guidebook-kit/core";
import { type GuidebookSummary, summarizeGuidebook } from "@guidebook-kit/generator";
import type { MadeFile } from "../output/manifest.js";
import type { OutputSession } from "../output/output-session.js";

/** The file of a guidebook that holds all of it. */
const DOCUMENT = "guidebook.json";

async function summarize(document: MadeFile, session: OutputSession): Promise<GuidebookSummary[]> {
  const text = await session.read(document);
  const files = session.files.filter(
    ({ guidebook, locale }) => guidebook === document.guidebook && locale === document.locale,
  );
  try {
    const { framework, guidebook } = GuidebookDocument.parse(JSON.parse(text));
    return [summarizeGuidebook(resolve(framework, guidebook), files.map(({ path }) => path).sort())];
  } catch {
    // An earlier version wrote it otherwise, or somebody has changed it: then the pages do without.
    return [];
  }
}

/**
 * Sums up guidebooks that stay as an earlier build made them, so that the pages about all guidebooks name them too.
 *
 * @param session The new set, which holds their files.
 * @param summaries The guidebooks that are summed up already.
 * @returns What content generators see of the others.
 */
export async function formerSummaries(
  session: OutputSession,
  summaries: readonly GuidebookSummary[],
): Promise<GuidebookSummary[]> {
  const known = new Set(summaries.map(({ id, locale }) => `${id}/${locale}`));
  const isKnown = (file: MadeFile): boolean => known.has(`${file.guidebook}/${file.locale}`);
  const documents = session.files.filter(
    (file) => file.guidebook !== undefined && posix.basename(file.path) === DOCUMENT && !isKnown(file),
  );
  const former: GuidebookSummary[] = [];
  for (const document of documents) former.push(...(await summarize(document, session)));
  return former;
}
