import { hasErrors } from "@guidebook-kit/core";
import { buildEnvironment } from "../cache/build-environment.js";
import { buildKey } from "../cache/last-build.js";
import { type OpenedFiles, openFiles } from "../library/open-files.js";
import { checkOutputFolder } from "../output/check-output-folder.js";
import { type PdfSetup, setUpPdf } from "../pdf/pdf-setup.js";
import { type EditedTemplates, NO_TEMPLATES, readTemplates } from "../templates/read-templates.js";
import type { BuildOptions } from "./build-options.js";
import { type ChosenGenerator, chooseGenerators } from "./choose-generators.js";
import type { BuildFilter } from "./kept-files.js";
import { type BuildPlan, planBuild } from "./plan-build.js";

/** What a build makes, and with what, as far as it can be told before anything is parsed or loaded. */
export interface BuildBase {
  readonly plan: BuildPlan;
  readonly filter: BuildFilter;
  readonly chosen: readonly ChosenGenerator[];
  readonly templates: EditedTemplates;
  readonly opened: OpenedFiles;
  readonly pdf: PdfSetup;
  /** Tells what the reading depends on beside the files; undefined when nothing may be taken from an earlier build. */
  readonly environment: string | undefined;
  /** Tells the whole build; undefined when it cannot be told whether it would come to the same again. */
  readonly key: string | undefined;
}

/** Only of a build of all there is, and of nothing that is told elsewhere, can be said that it stands there. */
function keyOf(base: Omit<BuildBase, "key">, { keepGoing }: BuildOptions): string | undefined {
  const { environment, filter, opened, plan, pdf } = base;
  const isLimited = filter.guidebooks.length + filter.generators.length > 0;
  if (environment === undefined || isLimited || keepGoing === true) return undefined;
  if (plan.config.fields !== undefined || hasErrors(opened.diagnostics)) return undefined;
  return buildKey({ ...base, environment, browser: pdf.browser });
}

/**
 * Looks at all that a build depends on.
 *
 * @param options What to build, and where to.
 * @returns What is to be made.
 * @throws GuidebookError when the call itself is wrong: an unknown folder or generator, or one that is not fit.
 */
export async function prepareBase(options: BuildOptions): Promise<BuildBase> {
  const plan = await planBuild(options);
  const { config, root, output, from } = plan;
  const filter = { guidebooks: options.guidebooks ?? [], generators: options.generators ?? [] };
  const chosen = chooseGenerators(config, filter.generators);
  await checkOutputFolder({ out: output, contentRoot: root, command: "build" });
  const templates = plan.templates === undefined ? NO_TEMPLATES : await readTemplates(plan.templates, from);
  const base = {
    plan,
    filter,
    chosen,
    templates,
    opened: await openFiles({ root, from, skipped: [output] }),
    pdf: await setUpPdf(options.pdf ?? config.pdf ?? true, options.browser),
    environment: await buildEnvironment(config),
  };
  return { ...base, key: keyOf(base, options) };
}
