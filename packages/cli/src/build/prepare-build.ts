import { type Diagnostic, type Framework, hasErrors } from "@guidebook-kit/core";
import type { GeneratorEntry } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import { buildEnvironment } from "../cache/build-environment.js";
import { type BuildMemory, NO_MEMORY, readBuildMemory } from "../cache/build-memory.js";
import { buildKey, findStanding, type StandingBuild } from "../cache/last-build.js";
import { addFields } from "../config/add-fields.js";
import { knownLocales } from "../config/known-locales.js";
import { type FaultyGuidebook, listFaultyGuidebooks } from "../content/list-faulty-guidebooks.js";
import { type LoadedLibrary, loadLibrary, nameDiagnostics } from "../library/load-library.js";
import { type OpenedFiles, openFiles } from "../library/open-files.js";
import { checkOutputFolder } from "../output/check-output-folder.js";
import { type PdfSetup, setUpPdf } from "../pdf/pdf-setup.js";
import { type EditedTemplates, NO_TEMPLATES, readTemplates } from "../templates/read-templates.js";
import { withTemplates } from "../templates/with-templates.js";
import type { BuildOptions } from "./build-options.js";
import type { BuildFilter } from "./kept-files.js";
import { listTasks } from "./list-tasks.js";
import { type BuildPlan, planBuild } from "./plan-build.js";
import type { ListedTask } from "./plan-units.js";
import { ownGenerators, requireKnown, selectGenerators } from "./select-generators.js";

/** What a build makes, and with what. */
export interface BuildBase {
  readonly plan: BuildPlan;
  /** The languages that pages can speak. */
  readonly locales: readonly Locale[];
  readonly filter: BuildFilter;
  readonly generators: readonly GeneratorEntry[];
  /** Names of generators whose code is somebody's own. */
  readonly own: ReadonlySet<string>;
  readonly templates: EditedTemplates;
  readonly opened: OpenedFiles;
  readonly pdf: PdfSetup;
  /** Tells what the reading depends on beside the files; undefined when nothing may be taken from an earlier build. */
  readonly environment: string | undefined;
  /** Tells the whole build; undefined when it cannot be told whether it would come to the same again. */
  readonly key: string | undefined;
}

/** A build of which all is known and nothing is made yet. */
export interface PreparedBuild extends BuildBase {
  readonly frameworks: readonly Framework[];
  /** What is wrong with fields, templates and content. */
  readonly diagnostics: readonly Diagnostic[];
  readonly library: LoadedLibrary;
  readonly memory: BuildMemory;
  /** Every guidebook of the content that has no error. */
  readonly tasks: readonly ListedTask[];
  /** The guidebooks that have errors; none unless the build goes on all the same. */
  readonly failed: readonly FaultyGuidebook[];
  readonly keepGoing: boolean;
  /** Whether nothing is to be made, because of what is wrong with the content. */
  readonly hopeless: boolean;
}

/** A build that would come to what stands there already. */
export interface NeedlessBuild extends Pick<BuildBase, "plan" | "templates" | "opened" | "pdf"> {
  readonly standing: StandingBuild;
  /** What is wrong with templates and content. */
  readonly diagnostics: readonly Diagnostic[];
}

async function prepareBase(options: BuildOptions): Promise<BuildBase> {
  const plan = await planBuild(options);
  const { config } = plan;
  const filter = { guidebooks: options.guidebooks ?? [], generators: options.generators ?? [] };
  const selected = await selectGenerators(config, filter.generators);
  await checkOutputFolder({ out: plan.output, contentRoot: plan.root, command: "build" });
  const templates =
    plan.templates === undefined ? NO_TEMPLATES : await readTemplates(plan.templates, plan.from);
  const opened = await openFiles({ root: plan.root, from: plan.from, skipped: [plan.output] });
  const base = {
    plan,
    locales: knownLocales(config),
    filter,
    generators: withTemplates(selected, templates),
    own: new Set(ownGenerators(config).map(({ generator }) => generator.name)),
    templates,
    opened,
    pdf: await setUpPdf(options.pdf ?? config.pdf ?? true, options.browser),
    environment: await buildEnvironment(config),
  };
  return { ...base, key: keyOf(base, options) };
}

/** Only of a build of all there is, and of nothing that is told elsewhere, can be said that it stands there. */
function keyOf(base: Omit<BuildBase, "key">, { keepGoing }: BuildOptions): string | undefined {
  const { environment, filter, opened, plan } = base;
  const isLimited = filter.guidebooks.length + filter.generators.length > 0;
  if (environment === undefined || isLimited || keepGoing === true) return undefined;
  if (plan.config.fields !== undefined || hasErrors(opened.diagnostics)) return undefined;
  return buildKey({ ...base, environment, browser: base.pdf.browser });
}

async function findNeedless(base: BuildBase): Promise<NeedlessBuild | undefined> {
  const { environment, key, plan, templates, opened } = base;
  if (environment === undefined || key === undefined || hasErrors(templates.diagnostics)) return undefined;
  const standing = await findStanding(plan.output, environment, key);
  if (standing === undefined) return undefined;
  const content = nameDiagnostics(opened, standing.content);
  return { ...base, standing, diagnostics: [...templates.diagnostics, ...content] };
}

async function prepareGuidebooks(base: BuildBase, options: BuildOptions): Promise<PreparedBuild> {
  const { plan, locales, templates, opened, environment, filter } = base;
  const remembers = environment !== undefined && options.cache !== false;
  const memory = remembers ? await readBuildMemory(plan.output, environment) : NO_MEMORY;
  const library = await loadLibrary({ opened, locales, memory: memory.library });
  const { keepGoing = false } = options;
  const { tasks, diagnostics } = await addFields(listTasks(library, locales), plan.config);
  const failed = listFaultyGuidebooks(library);
  const hopeless =
    hasErrors(templates.diagnostics) || (hasErrors(library.diagnostics) && !(keepGoing && tasks.length > 0));
  const ids = [...tasks.map(({ guidebook }) => guidebook.id), ...failed.map(({ id }) => id)];
  if (!hopeless) for (const id of filter.guidebooks) requireKnown("guidebook", id, [...new Set(ids)]);
  return {
    ...base,
    frameworks: library.frameworks,
    diagnostics: [...diagnostics, ...templates.diagnostics, ...library.diagnostics],
    library,
    memory,
    tasks,
    failed,
    keepGoing,
    hopeless,
  };
}

/**
 * Reads and checks all that a build needs. Nothing is written.
 *
 * @param options What to build, and where to.
 * @returns The build, ready to be made, or what stands there already when it would come to the same.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, guidebook, generator or option.
 */
export async function prepareBuild(options: BuildOptions): Promise<PreparedBuild | NeedlessBuild> {
  const base = await prepareBase(options);
  const needless = options.cache === false ? undefined : await findNeedless(base);
  return needless ?? prepareGuidebooks(base, options);
}
