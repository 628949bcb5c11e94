import { hasErrors } from "@guidebook-kit/core";
import { describe, expect, test } from "vitest";
import type { ContentInput, Generator, GuidebookInput } from "../contract/generator.js";
import { type RunResult, runContentGenerators, runGuidebookGenerators } from "../run/run-generators.js";
import { freezeDeep } from "./freeze.js";
import { type Sample, sampleContentInputs, sampleInputs } from "./sample-inputs.js";

interface Trial {
  readonly name: string;
  readonly run: () => Promise<RunResult>;
}

function trialsOf(generator: Generator, samples: Samples): Trial[] {
  if (generator.each === "guidebook") {
    return [...sampleInputs(), ...(samples.guidebooks ?? [])].map(({ name, input }) => ({
      name,
      run: () => runGuidebookGenerators([{ generator }], freezeDeep(structuredClone(input))),
    }));
  }
  return [...sampleContentInputs(), ...(samples.contents ?? [])].map(({ name, input }) => ({
    name,
    run: () => runContentGenerators([{ generator }], freezeDeep(structuredClone(input))),
  }));
}

/** Inputs to try beside the built-in ones. */
export interface Samples {
  readonly guidebooks?: readonly Sample<GuidebookInput>[];
  readonly contents?: readonly Sample<ContentInput>[];
}

/**
 * Declares the tests that every generator passes: default options, lawful paths, text that ends, the same bytes
 * twice, an input left as it was, and a guidebook of hostile texts that goes through. For vitest.
 *
 * @param generator The generator.
 * @param samples Inputs beside the built-in ones; none by default.
 * @example
 * describeGenerator(myGenerator);
 */
export function describeGenerator(generator: Generator, samples: Samples = {}): void {
  describe(`the generator ${generator.name}`, () => {
    test("has a name for the command line and a summary of one line", () => {
      expect(generator.name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(generator.summary).toMatch(/^[^\r\n]+$/);
    });
    test("runs without options", () => {
      expect(generator.options.safeParse({}).success).toBe(true);
    });
    describe.each(trialsOf(generator, samples))("over $name", ({ run }) => {
      test("makes lawful files", async () => {
        const { artifacts, diagnostics } = await run();
        expect(diagnostics.filter((diagnostic) => diagnostic.severity === "error")).toEqual([]);
        expect(hasErrors(diagnostics)).toBe(false);
        expect(artifacts.length).toBeGreaterThan(0);
        for (const artifact of artifacts) expect(artifact.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      });
      test("makes the same bytes every time", async () => {
        expect(await run()).toEqual(await run());
      });
    });
  });
}
