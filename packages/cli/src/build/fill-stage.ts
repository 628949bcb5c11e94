import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import {
  type ContentGenerator,
  type GeneratorEntry,
  type GuidebookGenerator,
  type GuidebookSummary,
  generatorDiagnostics,
  type MadeArtifact,
  pathKey,
  runContentGenerators,
} from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import type { FaultyGuidebook } from "../content/list-faulty-guidebooks.js";
import type { LoadedContent } from "../content/load-content.js";
import type { OutputSession } from "../output/output-session.js";
import type { Progress } from "../report/progress.js";
import { buildGuidebook, guidebookFolder, summarizeTask } from "./build-guidebook.js";
import type { BuiltGuidebook } from "./build-options.js";
import { formerSummaries } from "./former-summaries.js";
import type { BuildTask } from "./guidebook-input.js";
import { type BuildFilter, keptFiles } from "./kept-files.js";
import type { PdfMaker } from "./pdf-maker.js";

/** What it takes to fill a stage. */
export interface StageJob {
  readonly content: LoadedContent;
  /** The languages that pages can speak. */
  readonly locales: readonly Locale[];
  /** Every guidebook of the content that has no error. */
  readonly tasks: readonly BuildTask[];
  /** The guidebooks that have errors; none unless the build goes on all the same. */
  readonly failed: readonly FaultyGuidebook[];
  readonly keepGoing: boolean;
  readonly filter: BuildFilter;
  readonly generators: readonly GeneratorEntry[];
  readonly session: OutputSession;
  /** Absent when no PDFs are to be made. */
  readonly pdfMaker: PdfMaker | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

/** How a stage was filled. */
export interface FilledStage {
  /** False when the stage is not to be kept. */
  readonly whole: boolean;
  /** What the generators report. */
  readonly diagnostics: readonly Diagnostic[];
  readonly built: readonly BuiltGuidebook[];
  readonly failed: readonly FaultyGuidebook[];
}

const isGuidebookEntry = (entry: GeneratorEntry): entry is GeneratorEntry<GuidebookGenerator> =>
  entry.generator.each === "guidebook";
const isContentEntry = (entry: GeneratorEntry): entry is GeneratorEntry<ContentGenerator> =>
  entry.generator.each === "content";

const isSame = (left: FaultyGuidebook, right: FaultyGuidebook): boolean =>
  left.id === right.id && left.locale === right.locale;

function selectTasks(tasks: readonly BuildTask[], { guidebooks }: BuildFilter): BuildTask[] {
  return tasks.filter(({ guidebook }) => guidebooks.length === 0 || guidebooks.includes(guidebook.id));
}

interface BuiltGuidebooks {
  readonly diagnostics: Diagnostic[];
  readonly failed: FaultyGuidebook[];
}

async function buildGuidebooks(job: StageJob, tasks: readonly BuildTask[]): Promise<BuiltGuidebooks> {
  const { session, pdfMaker, progress, signal } = job;
  const generators = job.generators.filter(isGuidebookEntry);
  const result: BuiltGuidebooks = { diagnostics: [], failed: [...job.failed] };
  for (const [done, task] of tasks.entries()) {
    const name = guidebookFolder(task.guidebook);
    const show = (what: string): void => {
      signal?.throwIfAborted();
      progress.show(done, tasks.length, what === "" ? name : `${name}: ${what}`);
    };
    const found = await buildGuidebook(task, { session, generators, pdfMaker, show });
    result.diagnostics.push(...found);
    if (!hasErrors(found)) continue;
    const { id, locale } = task.guidebook;
    result.failed.push({ id, locale });
    await session.forget((file) => file.guidebook === id && file.locale === locale);
  }
  return result;
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
  const { session, content, locales } = job;
  const result = await runContentGenerators(job.generators.filter(isContentEntry), {
    frameworks: content.frameworks,
    guidebooks,
    locales,
    files: session.files.filter((file) => file.guidebook === undefined).map((file) => file.path),
  });
  const diagnostics = [...result.diagnostics, ...findCollisions(result.artifacts, job)];
  if (hasErrors(diagnostics)) return diagnostics;
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
  const { session, tasks, filter, keepGoing } = job;
  const selected = selectTasks(tasks, filter);
  const { diagnostics, failed } = await buildGuidebooks(job, selected);
  if (hasErrors(diagnostics) && !keepGoing) return { whole: false, diagnostics, built: [], failed };
  await session.keep(keptFiles(filter, failed));
  const summaries = tasks.map((task) => summarizeTask(task, session.files));
  const former = await formerSummaries(session, summaries);
  const shared = await makeSharedFiles(job, [...summaries, ...former]);
  const wasBuilt = (summary: GuidebookSummary): boolean =>
    selected.some(({ guidebook }) => isSame(guidebook, summary)) &&
    !failed.some((name) => isSame(name, summary));
  return {
    whole: !hasErrors(shared),
    diagnostics: [...diagnostics, ...shared],
    built: summaries.filter(wasBuilt).map(({ id, locale, title, counts }) => ({ id, locale, title, counts })),
    failed,
  };
}
