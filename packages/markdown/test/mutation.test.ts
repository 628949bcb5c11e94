import { afterAll, describe, expect, test } from "vitest";
import { MUTATORS } from "./mutation/mutators.js";
import { type ClassResult, runMutants } from "./mutation/run-mutants.js";
import { sampleContent } from "./sample/sample-content.js";
import { shippedContent } from "./shipped-content.js";

const words = { scopes: ["Across schools", "Within schools or classrooms"] };

const CONTENT = [
  { files: shippedContent(), count: 40, seed: 20 },
  { files: sampleContent(), count: 20, seed: 7 },
];

const table = new Map<string, ClassResult>();

const sum = (results: readonly ClassResult[], key: Exclude<keyof ClassResult, "misses">): number =>
  results.reduce((total, result) => total + result[key], 0);

function add(results: readonly ClassResult[]): ClassResult {
  return {
    mutants: sum(results, "mutants"),
    silent: sum(results, "silent"),
    oneError: sum(results, "oneError"),
    rightLine: sum(results, "rightLine"),
    suggestible: sum(results, "suggestible"),
    suggested: sum(results, "suggested"),
    misses: results.flatMap(({ misses }) => misses),
  };
}

const show = (name: string, result: ClassResult): string =>
  [
    name.padEnd(22),
    `${result.mutants} mutants (${result.silent} more without an error)`,
    `one error ${result.oneError}`,
    `right line ${result.rightLine}`,
    `right word ${result.suggested} of ${result.suggestible}`,
  ].join(", ");

afterAll(() => {
  const lines = [...table].map(([name, result]) => show(name, result));
  process.stdout.write(`${[...lines, show("all", add([...table.values()]))].join("\n")}\n`);
});

describe("one mistake gives one message, in its line, with the word that was meant", () => {
  test.each(Object.entries(MUTATORS))("%s", { timeout: 300_000 }, (name, mutator) => {
    const result = add(
      CONTENT.map(({ files, ...options }) => runMutants(files, { mutator, words, ...options })),
    );
    table.set(name, result);
    const report = result.misses.join("\n");
    expect(result.mutants, report).toBeGreaterThanOrEqual(20);
    expect(result.oneError / result.mutants, report).toBeGreaterThanOrEqual(0.85);
    expect(result.rightLine, report).toBe(result.mutants);
    if (result.suggestible > 0) {
      expect(result.suggested / result.suggestible, report).toBeGreaterThanOrEqual(0.9);
    }
  });

  test("all classes together", () => {
    const all = add([...table.values()]);
    expect(table.size).toBe(Object.keys(MUTATORS).length);
    expect(all.oneError / all.mutants).toBeGreaterThanOrEqual(0.95);
  });
});
