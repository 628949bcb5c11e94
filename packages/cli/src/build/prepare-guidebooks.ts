import { type Diagnostic, type Framework, hasErrors } from "@guidebook-kit/core";
import type { GeneratorEntry } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import { type BuildMemory, NO_MEMORY, readBuildMemory } from "../cache/build-memory.js";
import { addFields } from "../config/add-fields.js";
import { knownLocales } from "../config/known-locales.js";
import { type FaultyGuidebook, listFaultyGuidebooks } from "../content/list-faulty-guidebooks.js";
import { type LoadedLibrary, loadLibrary } from "../library/load-library.js";
import { requireKnown } from "../require-known.js";
import type { BuildOptions } from "./build-options.js";
import { listTasks } from "./list-tasks.js";
import { loadGenerators } from "./load-generators.js";
import type { ListedTask } from "./plan-units.js";
import type { BuildBase } from "./prepare-base.js";

/** A build of which all is known and nothing is made yet. */
export interface PreparedBuild extends BuildBase {
  /** The languages that pages can speak. */
  readonly locales: readonly Locale[];
  readonly generators: readonly GeneratorEntry[];
  /** Names of generators whose code is somebody's own. */
  readonly own: ReadonlySet<string>;
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

/**
 * Loads the generators of a build, and reads and checks its guidebooks.
 *
 * @param base The build.
 * @param options What was asked for.
 * @returns The build, ready to be made.
 * @throws GuidebookError when the call itself is wrong: an unknown guidebook, or options that are refused.
 */
export async function prepareGuidebooks(base: BuildBase, options: BuildOptions): Promise<PreparedBuild> {
  const { plan, chosen, templates, opened, environment, filter } = base;
  const generators = await loadGenerators(chosen, templates);
  const locales = knownLocales(plan.config);
  const remembers = environment !== undefined && options.cache !== false;
  const memory = remembers ? await readBuildMemory(plan.output, environment) : NO_MEMORY;
  const library = await loadLibrary({ opened, locales, memory: memory.library, tell: options.reading });
  const { keepGoing = false } = options;
  const { tasks, diagnostics } = await addFields(listTasks(library, locales), plan.config);
  const failed = listFaultyGuidebooks(library);
  const hopeless =
    hasErrors(templates.diagnostics) || (hasErrors(library.diagnostics) && !(keepGoing && tasks.length > 0));
  const ids = [...tasks.map(({ guidebook }) => guidebook.id), ...failed.map(({ id }) => id)];
  if (!hopeless) for (const id of filter.guidebooks) requireKnown("guidebook", id, [...new Set(ids)]);
  return {
    ...base,
    locales,
    generators,
    own: new Set(chosen.filter(({ own }) => own).map(({ name }) => name)),
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
