import type { Generator, GeneratorEntry } from "@guidebook-kit/generator";
import type { GuidebookConfig } from "../config/guidebook-config.js";
import { requireKnown } from "../require-known.js";
import { type BuiltinGenerator, builtinGenerators } from "./builtin-generators.js";

/** A generator of a build that need not be loaded yet. */
export interface ChosenGenerator {
  readonly name: string;
  /** Options as the config gives them. */
  readonly options: unknown;
  /** Whether its code is somebody's own. */
  readonly own: boolean;
  readonly load: () => Promise<Generator>;
}

function ownGenerators({ generators = [], options }: GuidebookConfig): ChosenGenerator[] {
  const entries = generators.map(
    (entry): GeneratorEntry => ("generator" in entry ? entry : { generator: entry }),
  );
  return entries.map(({ generator, options: given = options?.[generator.name] }) => ({
    name: generator.name,
    options: given,
    own: true,
    load: async () => generator,
  }));
}

/**
 * Chooses the generators of a build, and loads none of them: a build of which nothing has changed needs only their
 * names.
 *
 * @param config The config: further generators, and options.
 * @param names Names of the only generators to run; all of them when empty.
 * @param builtins The generators that come with the command.
 * @returns Generators in the order in which they run; the built-in ones first.
 * @throws GuidebookError when a name is unknown.
 */
export function chooseGenerators(
  config: GuidebookConfig,
  names: readonly string[],
  builtins: readonly BuiltinGenerator[] = builtinGenerators,
): ChosenGenerator[] {
  const own = ownGenerators(config);
  const ownNames = own.map(({ name }) => name);
  const all = [...new Set([...builtins.map(({ name }) => name), ...ownNames])];
  for (const name of names) requireKnown("generator", name, all);
  for (const name of Object.keys(config.options ?? {})) requireKnown("generator", name, all);
  const kept = builtins
    .filter(({ name }) => !ownNames.includes(name))
    .map(({ name, load }) => ({ name, load, options: config.options?.[name], own: false }));
  return [...kept, ...own].filter(({ name }) => names.length === 0 || names.includes(name));
}
