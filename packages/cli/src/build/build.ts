import { hasErrors } from "@guidebook-kit/core";
import type { GeneratorEntry } from "@guidebook-kit/generator";
import { type LoadedContent, loadContent } from "../content/load-content.js";
import { OutputSession } from "../output/output-session.js";
import type { Progress } from "../report/progress.js";
import type { BuildTask } from "./build-guidebook.js";
import type { BuildOptions, BuildResult } from "./build-options.js";
import { fillStage, selectTasks } from "./fill-stage.js";
import type { BuildFilter } from "./kept-files.js";
import { listTasks } from "./list-tasks.js";
import { openPdfMaker } from "./open-pdf-maker.js";
import type { PdfMaker } from "./pdf-maker.js";
import { type BuildPlan, planBuild } from "./plan-build.js";
import { requireKnown, selectGenerators } from "./select-generators.js";

const SILENT: Progress = { show: () => {}, say: () => {}, clear: () => {} };

interface Job {
  readonly plan: BuildPlan;
  readonly options: BuildOptions;
  readonly content: LoadedContent;
  readonly tasks: readonly BuildTask[];
  readonly filter: BuildFilter;
  readonly generators: readonly GeneratorEntry[];
}

function openMaker({ plan, options }: Job): PdfMaker | undefined {
  if (!(options.pdf ?? plan.config.pdf ?? true)) return undefined;
  return openPdfMaker({ browser: options.browser, signal: options.signal });
}

async function makeFiles(job: Job): Promise<BuildResult> {
  const { plan, options, content, filter } = job;
  const progress = options.progress ?? SILENT;
  const session = await OutputSession.open(plan.output, plan.root);
  const maker = openMaker(job);
  try {
    const made = await fillStage({ ...job, session, pdfMaker: maker, progress, signal: options.signal });
    options.signal?.throwIfAborted();
    const failed = hasErrors(made);
    if (failed) await session.discard();
    else await session.commit();
    return {
      diagnostics: [...content.diagnostics, ...made],
      sources: content.sources,
      output: plan.output,
      files: failed ? [] : session.files.map((file) => file.path).sort(),
      built: failed
        ? []
        : selectTasks(job.tasks, filter).map(({ guidebook }) => ({
            id: guidebook.id,
            locale: guidebook.locale,
          })),
      withoutPdf: maker?.withoutPdf,
    };
  } catch (error) {
    await session.discard();
    throw error;
  } finally {
    progress.clear();
    await maker?.close();
  }
}

/**
 * Builds the content: reads and checks it, runs the generators, makes PDFs, and puts the new files in place of the
 * old ones all at once. With an error anywhere, nothing that was there is touched.
 *
 * @param options What to build, and where to.
 * @returns What was made, or what is wrong with the content.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, guidebook, generator or option.
 * @example
 * const { files, diagnostics } = await build({ content: "content", pdf: false });
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const plan = await planBuild(options);
  const filter = { guidebooks: options.guidebooks ?? [], generators: options.generators ?? [] };
  const generators = await selectGenerators(plan.config, filter.generators);
  const content = await loadContent({ root: plan.root, from: plan.from, skipped: [plan.output] });
  if (hasErrors(content.diagnostics)) {
    const { diagnostics, sources } = content;
    return { diagnostics, sources, output: plan.output, files: [], built: [] };
  }
  const tasks = listTasks(content);
  const ids = [...new Set(tasks.map(({ guidebook }) => guidebook.id))];
  for (const id of filter.guidebooks) requireKnown("guidebook", id, ids);
  return makeFiles({ plan, options, content, tasks, filter, generators });
}
