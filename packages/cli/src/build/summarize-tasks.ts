import { resolve } from "@guidebook-kit/core";
import { type GuidebookSummary, summarizeGuidebook } from "@guidebook-kit/generator";
import type { RememberedSummary } from "../cache/build-memory.js";
import type { MadeFile } from "../output/manifest.js";
import { guidebookFolder } from "./guidebook-folder.js";
import type { ListedTask } from "./plan-units.js";

/** What is known of guidebooks without opening them. */
export interface KnownSummaries {
  /** Those that this build has opened, by folders. */
  readonly opened: ReadonlyMap<string, GuidebookSummary>;
  /** What an earlier build has remembered, by folders. */
  readonly remembered: Readonly<Record<string, RememberedSummary>>;
  /** All files of the new set. */
  readonly files: readonly MadeFile[];
}

/** Paths of the files of each guidebook, by folders. */
function listFiles(files: readonly MadeFile[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { path, guidebook: id, locale } of files) {
    if (id === undefined || locale === undefined) continue;
    const folder = guidebookFolder({ id, locale });
    const list = lists.get(folder) ?? [];
    list.push(path);
    lists.set(folder, list);
  }
  return lists;
}

async function openSummary({ framework, guidebook }: ListedTask): Promise<GuidebookSummary> {
  return summarizeGuidebook(resolve(framework, await guidebook.open()), []);
}

/**
 * Sums up guidebooks whose files are done.
 *
 * @param tasks The guidebooks.
 * @param known What is known of them.
 * @returns What content generators see of them.
 */
export async function summarizeTasks(
  tasks: readonly ListedTask[],
  { opened, remembered, files }: KnownSummaries,
): Promise<GuidebookSummary[]> {
  const lists = listFiles(files);
  const summaries: GuidebookSummary[] = [];
  for (const task of tasks) {
    const folder = guidebookFolder(task.guidebook);
    const former = remembered[folder];
    const known = former?.key === task.guidebook.key ? former.summary : undefined;
    const summary = opened.get(folder) ?? known ?? (await openSummary(task));
    summaries.push({ ...summary, files: (lists.get(folder) ?? []).sort() });
  }
  return summaries;
}
