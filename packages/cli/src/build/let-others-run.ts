import { setImmediate } from "node:timers/promises";
import type { Diagnostic } from "@guidebook-kit/core";
import type { GeneratorEntry, GuidebookGenerator } from "@guidebook-kit/generator";
import { collectGarbage } from "../library/collect-garbage.js";

type Entry = GeneratorEntry<GuidebookGenerator>;

/** Who watches generators at work. */
export interface Watching {
  /** Says which generator is at work. */
  readonly show: (name: string) => void;
  /** Is told what each has reported. */
  readonly found?: (name: string, diagnostics: readonly Diagnostic[]) => void;
}

/**
 * Lets the process look up before a generator: generators compute without a pause, and a signal that asks the build
 * to stop would wait until the last one is done.
 *
 * @param entry A generator with its options.
 * @param watching Who watches it.
 * @returns The same, slower by a moment.
 */
export function letOthersRun({ generator, options }: Entry, { show, found }: Watching): Entry {
  const { name, summary, each } = generator;
  const pausing: GuidebookGenerator = {
    name,
    summary,
    each,
    options: generator.options,
    generate: async (input, given) => {
      show(name);
      await setImmediate();
      // What one generator leaves behind need not stay while the next one is at work.
      collectGarbage();
      const result = await generator.generate(input, given);
      found?.(name, result.diagnostics);
      return result;
    },
  };
  return { generator: pausing, options };
}
