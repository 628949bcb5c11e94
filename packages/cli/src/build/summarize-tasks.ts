import { resolve } from "@guidebook-kit/core";
import { summarizeGuidebook } from "@guidebook-kit/generator";
import type { RememberedSummary } from "../cache/build-memory.js";
import { type PackedSummary, packSummary } from "../cache/packed-summary.js";
import { guidebookFolder } from "./guidebook-folder.js";
import type { ListedTask } from "./plan-units.js";

/** What is known of guidebooks without opening them. */
export interface KnownSummaries {
  /** Those that this build has opened, by folders. */
  readonly opened: ReadonlyMap<string, PackedSummary>;
  /** What an earlier build has remembered, by folders. */
  readonly remembered: Readonly<Record<string, RememberedSummary>>;
}

async function openSummary({ framework, guidebook }: ListedTask): Promise<PackedSummary> {
  return packSummary(summarizeGuidebook(resolve(framework, await guidebook.open()), []));
}

/**
 * Sums up guidebooks whose files are done.
 *
 * @param tasks The guidebooks.
 * @param known What is known of them.
 * @returns What to remember of each, by folders, in the order of the tasks.
 */
export async function summarizeTasks(
  tasks: readonly ListedTask[],
  { opened, remembered }: KnownSummaries,
): Promise<Map<string, RememberedSummary>> {
  const summaries = new Map<string, RememberedSummary>();
  for (const task of tasks) {
    const folder = guidebookFolder(task.guidebook);
    const { key } = task.guidebook;
    const former = remembered[folder];
    const known = former?.key === key ? former.summary : undefined;
    summaries.set(folder, { key, summary: opened.get(folder) ?? known ?? (await openSummary(task)) });
  }
  return summaries;
}
