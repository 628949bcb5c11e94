import { GuidebookError, nearestWord } from "@guidebook-kit/core";
import { type Generator, type GeneratorEntry, parseOptions } from "@guidebook-kit/generator";
import type { GuidebookConfig } from "../config/guidebook-config.js";
import { type BuiltinGenerator, builtinGenerators } from "./builtin-generators.js";

/**
 * Lists the generators that a config brings along.
 *
 * @param config The config.
 * @returns The generators, each with its options if it has some of its own.
 */
export function ownGenerators(config: GuidebookConfig): GeneratorEntry[] {
  return (config.generators ?? []).map((entry) => ("generator" in entry ? entry : { generator: entry }));
}

/**
 * Refuses a word that is none of the known ones.
 *
 * @param kind What the word should name, for example `generator`.
 * @param word The word.
 * @param known The words that would have been right.
 * @throws GuidebookError `cli/unknown-word` when the word is not among them.
 */
export function requireKnown(kind: string, word: string, known: readonly string[]): void {
  if (known.includes(word)) return;
  const near = nearestWord(word, known);
  const help = near === undefined ? `There are: ${known.join(", ")}.` : `Did you mean "${near}"?`;
  throw new GuidebookError("cli/unknown-word", `There is no ${kind} "${word}". ${help}`);
}

/**
 * Chooses the generators of a build, with their options.
 *
 * @param config The config: further generators, and options.
 * @param names Names of the only generators to run; all of them when empty.
 * @param builtins The generators that come with the command.
 * @returns Generators in the order in which they run; the built-in ones first.
 * @throws GuidebookError when a name is unknown or options are refused.
 */
export async function selectGenerators(
  config: GuidebookConfig,
  names: readonly string[],
  builtins: readonly BuiltinGenerator[] = builtinGenerators,
): Promise<GeneratorEntry[]> {
  const own = ownGenerators(config);
  const ownNames = own.map(({ generator }) => generator.name);
  const all = [...new Set([...builtins.map(({ name }) => name), ...ownNames])];
  for (const name of names) requireKnown("generator", name, all);
  for (const name of Object.keys(config.options ?? {})) requireKnown("generator", name, all);
  const wanted = (name: string): boolean => names.length === 0 || names.includes(name);
  const loaded: GeneratorEntry[] = [];
  for (const { name, load } of builtins) {
    if (wanted(name) && !ownNames.includes(name)) loaded.push({ generator: await load() });
  }
  const entries = [...loaded, ...own.filter(({ generator }) => wanted(generator.name))];
  return entries.map((entry) => withOptions(entry.generator, entry.options, config));
}

function withOptions(generator: Generator, given: unknown, config: GuidebookConfig): GeneratorEntry {
  const options = given ?? config.options?.[generator.name];
  parseOptions(generator, options);
  return { generator, options };
}
