import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import {
  type ContentGenerator,
  type GeneratorEntry,
  type GuidebookSummary,
  generatorDiagnostics,
  type MadeArtifact,
  pathKey,
  runContentGenerators,
} from "@guidebook-kit/generator";
import type { BuildMemory } from "../cache/build-memory.js";
import type { PackedSummary } from "../cache/packed-summary.js";
import type { FaultyGuidebook } from "../content/list-faulty-guidebooks.js";
import { collectGarbage } from "../library/collect-garbage.js";
import { buildGuidebooks } from "./build-guidebooks.js";
import type { BuiltGuidebook } from "./build-options.js";
import { guidebookFolder } from "./guidebook-folder.js";
import { type BuildFilter, keptFiles } from "./kept-files.js";
import { listSummaries } from "./list-summaries.js";
import type { ListedTask } from "./plan-units.js";
import { rememberUnits } from "./remember-units.js";
import type { StageJob } from "./stage-job.js";
import { summarizeTasks } from "./summarize-tasks.js";

/** How a stage was filled. */
export interface FilledStage {
  /** False when the stage is not to be kept. */
  readonly whole: boolean;
  /** What the generators report. */
  readonly diagnostics: readonly Diagnostic[];
  readonly built: readonly BuiltGuidebook[];
  readonly failed: readonly FaultyGuidebook[];
  /** How many guidebooks are as an earlier build made them. */
  readonly reused: number;
  /** What the next build is to know of the files. */
  readonly memory: Pick<BuildMemory, "units" | "summaries">;
}

const isContentEntry = (entry: GeneratorEntry): entry is GeneratorEntry<ContentGenerator> =>
  entry.generator.each === "content";

const isSame = (left: FaultyGuidebook, right: FaultyGuidebook): boolean =>
  left.id === right.id && left.locale === right.locale;

function selectTasks(tasks: readonly ListedTask[], { guidebooks }: BuildFilter): ListedTask[] {
  return tasks.filter(({ guidebook }) => guidebooks.length === 0 || guidebooks.includes(guidebook.id));
}

/** Files of the whole content that would take the place of a guidebook's. */
function findCollisions(artifacts: readonly MadeArtifact[], { session }: StageJob): Diagnostic[] {
  const takenBy = new Map(session.files.map((file) => [pathKey(file.path), file.generator]));
  return artifacts.flatMap(({ path, generator }) => {
    const first = takenBy.get(pathKey(path));
    if (first === undefined) return [];
    return [diagnose(generatorDiagnostics.collidingPath, { generator, path, first }, { file: path })];
  });
}

/** Makes what speaks of the whole content. */
async function makeSharedFiles(
  job: StageJob,
  guidebooks: readonly GuidebookSummary[],
): Promise<readonly Diagnostic[]> {
  const { session, frameworks, locales } = job;
  const result = await runContentGenerators(job.generators.filter(isContentEntry), {
    frameworks,
    guidebooks,
    locales,
    files: session.files.filter((file) => file.guidebook === undefined).map((file) => file.path),
  });
  const diagnostics = [...result.diagnostics, ...findCollisions(result.artifacts, job)];
  if (hasErrors(diagnostics)) return diagnostics;
  collectGarbage();
  for (const artifact of result.artifacts) {
    await session.write({ path: artifact.path, generator: artifact.generator }, artifact.content);
  }
  return diagnostics;
}

/**
 * Makes all files of a build in its stage: guidebooks first, then what speaks of all of them.
 *
 * @param job What to make, and from what.
 * @returns What was made, and what the generators report.
 */
export async function fillStage(job: StageJob): Promise<FilledStage> {
  const { session, tasks, filter, keepGoing, memory } = job;
  const selected = selectTasks(tasks, filter);
  const made = await buildGuidebooks(job, selected);
  const { diagnostics, failed, units, reused } = made;
  if (hasErrors(diagnostics) && !keepGoing) {
    return { whole: false, diagnostics, built: [], failed, reused: 0, memory: { units: {}, summaries: {} } };
  }
  await session.keep(keptFiles(filter, failed));
  const summaries = await summarizeTasks(tasks, {
    opened: made.summaries,
    remembered: memory.summaries,
  });
  const shared = await makeSharedFiles(job, await listSummaries(session, summaries));
  const names = new Set(selected.map(({ guidebook }) => guidebookFolder(guidebook)));
  const briefs = [...summaries.values()].map(({ summary }) => summary.brief);
  const wasBuilt = (brief: PackedSummary["brief"]): boolean =>
    names.has(guidebookFolder(brief)) && !failed.some((name) => isSame(name, brief));
  return {
    whole: !hasErrors(shared),
    diagnostics: [...diagnostics, ...shared],
    built: briefs.filter(wasBuilt).map(({ id, locale, title, counts }) => ({ id, locale, title, counts })),
    failed,
    reused,
    memory: { units: rememberUnits(job, units), summaries: Object.fromEntries(summaries) },
  };
}
