import { setImmediate } from "node:timers/promises";
import type { GeneratorEntry, GuidebookGenerator } from "@guidebook-kit/generator";

type Entry = GeneratorEntry<GuidebookGenerator>;

/**
 * Lets the process look up before a generator: generators compute without a pause, and a signal that asks the build
 * to stop would wait until the last one is done.
 *
 * @param entry A generator with its options.
 * @param show Says which generator is at work.
 * @returns The same, slower by a moment.
 */
export function letOthersRun({ generator, options }: Entry, show: (name: string) => void): Entry {
  const { name, summary, each } = generator;
  const pausing: GuidebookGenerator = {
    name,
    summary,
    each,
    options: generator.options,
    generate: async (input, given) => {
      show(name);
      await setImmediate();
      return generator.generate(input, given);
    },
  };
  return { generator: pausing, options };
}
