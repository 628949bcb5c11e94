import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import {
  type ContentGenerator,
  type GeneratorEntry,
  type GuidebookGenerator,
  generatorDiagnostics,
  type MadeArtifact,
  pathKey,
  runContentGenerators,
} from "@guidebook-kit/generator";
import type { LoadedContent } from "../content/load-content.js";
import type { OutputSession } from "../output/output-session.js";
import type { Progress } from "../report/progress.js";
import { type BuildTask, buildGuidebook, guidebookFolder, summarizeTask } from "./build-guidebook.js";
import { type BuildFilter, keptFiles } from "./kept-files.js";
import type { PdfMaker } from "./pdf-maker.js";

/** What it takes to fill a stage. */
export interface StageJob {
  /** Content without errors. */
  readonly content: LoadedContent;
  /** Every guidebook of the content. */
  readonly tasks: readonly BuildTask[];
  readonly filter: BuildFilter;
  readonly generators: readonly GeneratorEntry[];
  readonly session: OutputSession;
  /** Absent when no PDFs are to be made. */
  readonly pdfMaker: PdfMaker | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

const isGuidebookEntry = (entry: GeneratorEntry): entry is GeneratorEntry<GuidebookGenerator> =>
  entry.generator.each === "guidebook";
const isContentEntry = (entry: GeneratorEntry): entry is GeneratorEntry<ContentGenerator> =>
  entry.generator.each === "content";

/**
 * Chooses the guidebooks that a limited build makes.
 *
 * @param tasks Every guidebook of the content.
 * @param filter What the build is limited to.
 * @returns The guidebooks to make.
 */
export function selectTasks(tasks: readonly BuildTask[], { guidebooks }: BuildFilter): BuildTask[] {
  return tasks.filter(({ guidebook }) => guidebooks.length === 0 || guidebooks.includes(guidebook.id));
}

async function buildGuidebooks(job: StageJob): Promise<Diagnostic[]> {
  const { session, pdfMaker, progress, signal } = job;
  const tasks = selectTasks(job.tasks, job.filter);
  const generators = job.generators.filter(isGuidebookEntry);
  const diagnostics: Diagnostic[] = [];
  for (const [done, task] of tasks.entries()) {
    const name = guidebookFolder(task.guidebook);
    const show = (what: string): void => {
      signal?.throwIfAborted();
      progress.show(done, tasks.length, what === "" ? name : `${name}: ${what}`);
    };
    diagnostics.push(...(await buildGuidebook(task, { session, generators, pdfMaker, show })));
  }
  return diagnostics;
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

/**
 * Makes all files of a build in its stage: guidebooks first, then what speaks of all of them.
 *
 * @param job What to make, and from what.
 * @returns What the generators report; with an error among it, the stage is not to be kept.
 */
export async function fillStage(job: StageJob): Promise<Diagnostic[]> {
  const { session, content, tasks, filter } = job;
  const diagnostics = await buildGuidebooks(job);
  if (hasErrors(diagnostics)) return diagnostics;
  await session.keep(keptFiles(filter));
  const result = await runContentGenerators(job.generators.filter(isContentEntry), {
    frameworks: content.frameworks,
    guidebooks: tasks.map((task) => summarizeTask(task, session.files)),
    files: session.files.filter((file) => file.guidebook === undefined).map((file) => file.path),
  });
  diagnostics.push(...result.diagnostics, ...findCollisions(result.artifacts, job));
  if (hasErrors(diagnostics)) return diagnostics;
  for (const artifact of result.artifacts) {
    await session.write({ path: artifact.path, generator: artifact.generator }, artifact.content);
  }
  return diagnostics;
}
