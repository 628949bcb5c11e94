import { hasErrors } from "@guidebook-kit/core";
import type { GeneratorEntry } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import { addFields } from "../config/add-fields.js";
import { knownLocales } from "../config/known-locales.js";
import { type FaultyGuidebook, listFaultyGuidebooks } from "../content/list-faulty-guidebooks.js";
import { type LoadedContent, loadContent } from "../content/load-content.js";
import { checkOutputFolder } from "../output/check-output-folder.js";
import { type EditedTemplates, NO_TEMPLATES, readTemplates } from "../templates/read-templates.js";
import { withTemplates } from "../templates/with-templates.js";
import type { BuildOptions } from "./build-options.js";
import type { BuildTask } from "./guidebook-input.js";
import type { BuildFilter } from "./kept-files.js";
import { listTasks } from "./list-tasks.js";
import { type BuildPlan, planBuild } from "./plan-build.js";
import { requireKnown, selectGenerators } from "./select-generators.js";

/** A build of which all is known and nothing is made yet. */
export interface PreparedBuild {
  readonly plan: BuildPlan;
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
  /** Whether nothing is to be made, because of what is wrong with the content. */
  readonly hopeless: boolean;
}

/** Shows what is wrong with templates before what is wrong with the content. */
function withFindings(content: LoadedContent, { diagnostics, sources }: EditedTemplates): LoadedContent {
  return {
    ...content,
    diagnostics: [...diagnostics, ...content.diagnostics],
    sources: new Map([...content.sources, ...sources]),
  };
}

/**
 * Reads and checks all that a build needs. Nothing is written.
 *
 * @param options What to build, and where to.
 * @returns The build, ready to be made.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, guidebook, generator or option.
 */
export async function prepareBuild(options: BuildOptions): Promise<PreparedBuild> {
  const plan = await planBuild(options);
  const filter = { guidebooks: options.guidebooks ?? [], generators: options.generators ?? [] };
  const selected = await selectGenerators(plan.config, filter.generators);
  await checkOutputFolder({ out: plan.output, contentRoot: plan.root, command: "build" });
  const templates =
    plan.templates === undefined ? NO_TEMPLATES : await readTemplates(plan.templates, plan.from);
  const generators = withTemplates(selected, templates);
  const locales = knownLocales(plan.config);
  const content = await loadContent({ root: plan.root, from: plan.from, skipped: [plan.output], locales });
  const { keepGoing = false } = options;
  const { tasks, diagnostics } = await addFields(listTasks(content, locales), plan.config);
  const failed = listFaultyGuidebooks(content);
  const hopeless =
    hasErrors(templates.diagnostics) || (hasErrors(content.diagnostics) && !(keepGoing && tasks.length > 0));
  const ids = [...tasks.map(({ guidebook }) => guidebook.id), ...failed.map(({ id }) => id)];
  if (!hopeless) for (const id of filter.guidebooks) requireKnown("guidebook", id, [...new Set(ids)]);
  return {
    plan,
    content: withFindings(content, {
      ...templates,
      diagnostics: [...diagnostics, ...templates.diagnostics],
    }),
    locales,
    tasks,
    failed,
    keepGoing,
    filter,
    generators,
    hopeless,
  };
}
