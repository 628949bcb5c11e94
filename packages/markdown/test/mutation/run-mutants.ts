import { expect } from "vitest";
import { type Content, readContent, type SourceFile } from "../../src/index.js";
import type { Mutant, Mutator, Words } from "./mutators.js";
import { createRandom } from "./random.js";

/** How a class of mutants fared. */
export interface ClassResult {
  readonly mutants: number;
  /** Mutants that mean the same as before, or something else without a fault. */
  readonly silent: number;
  readonly oneError: number;
  readonly rightLine: number;
  readonly suggestible: number;
  readonly suggested: number;
  /** What went wrong, to look at. */
  readonly misses: readonly string[];
}

interface Judged {
  readonly silent: boolean;
  readonly oneError: boolean;
  readonly rightLine: boolean;
  readonly suggested: boolean;
  readonly report: string;
}

const errorsOf = ({ diagnostics }: Content) => diagnostics.filter(({ severity }) => severity === "error");

function judge(files: readonly SourceFile[], path: string, mutant: Mutant): Judged {
  const content = readContent(files.map((file) => (file.path === path ? { path, text: mutant.text } : file)));
  const errors = errorsOf(content);
  const [first] = errors;
  return {
    silent: errors.length === 0,
    oneError: errors.length === 1,
    rightLine: first?.file === path && mutant.lines.includes(first.position?.start.line ?? 0),
    suggested: mutant.suggestion === undefined || first?.suggestion === mutant.suggestion,
    report: errors
      .map(({ position, code, message }) => `${position?.start.line} ${code} ${message}`)
      .join(" / "),
  };
}

/** Makes mutants of one class, drawn evenly from all places, and judges what is reported. */
export function runMutants(
  files: readonly SourceFile[],
  { mutator, words, count, seed }: { mutator: Mutator; words: Words; count: number; seed: number },
): ClassResult {
  expect(errorsOf(readContent(files))).toEqual([]);
  const random = createRandom(seed);
  const places = files.flatMap(({ path, text }) =>
    mutator(text.split("\n"), words).map((mutate) => ({ path, mutate })),
  );
  const results = Array.from({ length: places.length === 0 ? 0 : count }, (_, index) => {
    const { path, mutate } = places[Math.floor((index * places.length) / count)]!;
    const mutant = mutate(random);
    const line = mutant.text.split("\n")[(mutant.lines[0] ?? 1) - 1];
    return { mutant, ...judge(files, path, mutant), line: `${path}:${mutant.lines[0]}: ${line}` };
  });
  const heard = results.filter(({ silent }) => !silent);
  const suggestible = heard.filter(({ mutant }) => mutant.suggestion !== undefined);
  return {
    mutants: heard.length,
    silent: results.length - heard.length,
    oneError: heard.filter(({ oneError }) => oneError).length,
    rightLine: heard.filter(({ rightLine }) => rightLine).length,
    suggestible: suggestible.length,
    suggested: suggestible.filter(({ suggested }) => suggested).length,
    misses: heard
      .filter(({ oneError, rightLine, suggested }) => !oneError || !rightLine || !suggested)
      .map(({ line, report }) => `${line} → ${report}`),
  };
}
