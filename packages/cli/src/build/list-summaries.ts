import type { GuidebookSummary } from "@guidebook-kit/generator";
import type { RememberedSummary } from "../cache/build-memory.js";
import { unpackSummary } from "../cache/packed-summary.js";
import type { MadeFile } from "../output/manifest.js";
import type { OutputSession } from "../output/output-session.js";
import { formerSummaries } from "./former-summaries.js";
import { guidebookFolder } from "./guidebook-folder.js";

/** Paths of the files of each guidebook, in order, by folders. */
function listFiles(files: readonly MadeFile[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { path, guidebook: id, locale } of files) {
    if (id === undefined || locale === undefined) continue;
    const folder = guidebookFolder({ id, locale });
    const list = lists.get(folder) ?? [];
    list.push(path);
    lists.set(folder, list);
  }
  for (const list of lists.values()) list.sort();
  return lists;
}

/**
 * Lists what content generators see of the guidebooks.
 *
 * @param session The new set, which holds the files of all guidebooks.
 * @param summaries Those of the content, by folders.
 * @returns These, then those that stay as an earlier build made them.
 */
export async function listSummaries(
  session: OutputSession,
  summaries: ReadonlyMap<string, RememberedSummary>,
): Promise<GuidebookSummary[]> {
  const files = listFiles(session.files);
  const former = await formerSummaries(session, (folder) => !summaries.has(folder));
  const all = [...[...summaries].map(([folder, { summary }]) => [folder, summary] as const), ...former];
  return all.map(([folder, summary]) => unpackSummary(summary, files.get(folder) ?? []));
}
