import { afterAll, describe, expect, test, vi } from "vitest";
import { readContent } from "../src/index.js";
import { mutableFiles } from "./mutation/mutable-files.js";
import { MUTATORS } from "./mutation/mutators.js";
import { type ClassResult, runMutants } from "./mutation/run-mutants.js";
import { shippedContent } from "./shipped-content.js";

// Of the files that are read with a mutant only it itself is new: trees of the others are kept.
vi.mock("../src/tree/markdown-tree.js", async (importOriginal) => {
  const { markdownTree } = await importOriginal<typeof import("../src/tree/markdown-tree.js")>();
  const { keepTrees } = await import("./mutation/keep-trees.js");
  return { markdownTree: keepTrees(markdownTree) };
});

/** Many a moved piece is as right in its new place. */
const DRAWN: Readonly<Record<string, number>> = { "moved block": 72 };
const DRAWN_ELSE = 44;

const table = new Map<string, ClassResult>();

const sum = (results: readonly ClassResult[], key: Exclude<keyof ClassResult, "misses">): number =>
  results.reduce((total, result) => total + result[key], 0);

const show = (name: string, result: Omit<ClassResult, "misses">): string =>
  [
    name.padEnd(20),
    `${result.mutants} mutants (${result.silent} more without an error)`,
    `one error ${result.oneError}`,
    `right line ${result.rightLine}`,
    `right word ${result.suggested} of ${result.suggestible}`,
  ].join(", ");

function total(): Omit<ClassResult, "misses"> {
  const results = [...table.values()];
  return {
    mutants: sum(results, "mutants"),
    silent: sum(results, "silent"),
    oneError: sum(results, "oneError"),
    rightLine: sum(results, "rightLine"),
    suggestible: sum(results, "suggestible"),
    suggested: sum(results, "suggested"),
  };
}

afterAll(() => {
  const lines = [...table].map(([name, result]) => show(name, result));
  process.stdout.write(`${[...lines, show("all", total())].join("\n")}\n`);
});

describe("one mistake gives one message, in its line, with the word that was meant", () => {
  const files = mutableFiles(shippedContent());

  test("without a mistake there is no message", () => {
    for (const { file, others } of files) {
      const { diagnostics } = readContent([file, ...others]);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test.each(Object.entries(MUTATORS))("%s", (name, mutator) => {
    const count = Number(process.env["RUNS"] ?? DRAWN[name] ?? DRAWN_ELSE);
    const result = runMutants(files, mutator, { count, seed: Number(process.env["SEED"] ?? 20) });
    table.set(name, result);
    const report = result.misses.join("\n");
    expect(result.mutants, report).toBeGreaterThanOrEqual(40);
    expect(result.oneError / result.mutants, report).toBeGreaterThanOrEqual(0.85);
    expect(result.rightLine, report).toBe(result.mutants);
    if (result.suggestible > 0) {
      expect(result.suggested / result.suggestible, report).toBeGreaterThanOrEqual(0.9);
    }
  });

  test("all classes together", () => {
    const all = total();
    expect(table.size).toBe(Object.keys(MUTATORS).length);
    expect(all.oneError / all.mutants).toBeGreaterThanOrEqual(0.95);
  });
});
