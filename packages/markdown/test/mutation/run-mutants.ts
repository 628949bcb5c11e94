import type { Diagnostic } from "@guidebook-kit/core";
import { type Content, readContent, type SourceFile } from "../../src/index.js";
import type { Mutant, Mutator, Words } from "./mutant.js";
import { createRandom } from "./random.js";

/** How a class of mutants fared. */
export interface ClassResult {
  /** Mutants of which an error is reported. */
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

/** A file in which faults are made. */
export interface MutableFile {
  readonly file: SourceFile;
  readonly words: Words;
  /** The files that are read with it, it itself left out. */
  readonly others: readonly SourceFile[];
}

interface Judged {
  readonly silent: boolean;
  readonly oneError: boolean;
  readonly rightLine: boolean;
  readonly suggested: boolean;
  readonly report: string;
}

const errorsOf = ({ diagnostics }: Content) => diagnostics.filter(({ severity }) => severity === "error");

/** The lines of the block that holds a line, counted from 1. */
function blockAround(text: string, line: number): string {
  const lines = text.split("\n");
  const end = lines.findIndex((one, index) => index >= line && one.trim() === "");
  return lines.slice(line - 1, end < 0 ? undefined : end).join("\n");
}

/** Whether an error stands where the fault is, or where a translation has what was moved. */
function isRight({ file, position }: Diagnostic, mutant: Mutant, others: readonly SourceFile[]): boolean {
  const line = position?.start.line ?? 0;
  const other = others.find(({ path }) => path === file);
  if (other === undefined) return mutant.lines.includes(line);
  const block = blockAround(other.text, line);
  return mutant.ids?.some((id) => block.includes(`#${id} `)) === true;
}

function judge({ file: { path }, others }: MutableFile, mutant: Mutant): Judged {
  const errors = errorsOf(readContent([...others, { path, text: mutant.text }]));
  const [first] = errors;
  return {
    silent: errors.length === 0,
    oneError: errors.length === 1,
    rightLine: errors.some((error) => isRight(error, mutant, others)),
    suggested: mutant.suggestion === undefined || first?.suggestion === mutant.suggestion,
    report: errors
      .map(({ file, position, code, message }) => `${file}:${position?.start.line} ${code} ${message}`)
      .join(" / "),
  };
}

/**
 * Makes mutants of one class, drawn evenly from all places, and judges what is reported.
 *
 * @param files The files in which faults are made.
 * @param mutator The class of faults.
 * @param draw How many mutants, and the seed of what is random in them.
 * @returns How they fared.
 */
export function runMutants(
  files: readonly MutableFile[],
  mutator: Mutator,
  { count, seed }: { count: number; seed: number },
): ClassResult {
  const random = createRandom(seed);
  const places = files.flatMap((owner) =>
    mutator(owner.file.text.split("\n"), owner.words).map((mutate) => ({ owner, mutate })),
  );
  const results = Array.from({ length: count }, (_, index) => {
    const { owner, mutate } = places[Math.floor((index * places.length) / count)]!;
    const mutant = mutate(random);
    const line = mutant.text.split("\n")[(mutant.lines[0] ?? 1) - 1];
    return { mutant, ...judge(owner, mutant), line: `${owner.file.path}:${mutant.lines[0]}: ${line}` };
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
