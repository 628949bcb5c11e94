import { posix } from "node:path";
import { GuidebookDocument, resolve } from "@guidebook-kit/core";
import { summarizeGuidebook } from "@guidebook-kit/generator";
import { type PackedSummary, packSummary } from "../cache/packed-summary.js";
import type { MadeFile } from "../output/manifest.js";
import type { OutputSession } from "../output/output-session.js";

/** The file of a guidebook that holds all of it. */
const DOCUMENT = "guidebook.json";

async function summarize(document: MadeFile, session: OutputSession): Promise<PackedSummary | undefined> {
  const text = await session.read(document);
  try {
    const { framework, guidebook } = GuidebookDocument.parse(JSON.parse(text));
    return packSummary(summarizeGuidebook(resolve(framework, guidebook), []));
  } catch {
    // An earlier version wrote it otherwise, or somebody has changed it: then the pages do without.
    return undefined;
  }
}

/**
 * Sums up guidebooks that stay as an earlier build made them, so that the pages about all guidebooks name them too.
 *
 * @param session The new set, which holds their files.
 * @param isFormer Tells by a guidebook's folder whether it is to be summed up here.
 * @returns The guidebooks' folders and summaries.
 */
export async function formerSummaries(
  session: OutputSession,
  isFormer: (folder: string) => boolean,
): Promise<[folder: string, summary: PackedSummary][]> {
  const former: [string, PackedSummary][] = [];
  for (const file of session.files) {
    const folder = posix.dirname(file.path);
    if (file.guidebook === undefined || posix.basename(file.path) !== DOCUMENT || !isFormer(folder)) continue;
    const summary = await summarize(file, session);
    if (summary !== undefined) former.push([folder, summary]);
  }
  return former;
}
