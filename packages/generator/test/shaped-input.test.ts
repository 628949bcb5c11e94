import { checkFramework, checkGuidebook, Framework, Guidebook } from "@guidebook-kit/core";
import { listControls } from "@guidebook-kit/worksheet";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type GuidebookShape, longWords, shapedInput, shortWords } from "../src/testing/index.js";

const shapes: fc.Arbitrary<GuidebookShape> = fc.record({
  keyQuestions: fc.integer({ min: 1, max: 6 }),
  rootCauses: fc.integer({ min: 1, max: 4 }),
  actions: fc.integer({ min: 0, max: 5 }),
  scopes: fc.integer({ min: 1, max: 4 }),
  words: fc.constantFrom(shortWords, longWords),
});

const locate = () => ({ file: "shaped.md" });

const countOf = (shape: GuidebookShape): number => listControls(shapedInput(shape).worksheet).length;

test("a guidebook of any shape fits the model and its rules", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { framework, resolved } = shapedInput(shape);
      const { guidebook } = resolved;
      expect(Framework.parse(framework)).toEqual(framework);
      expect(Guidebook.parse(guidebook)).toEqual(guidebook);
      expect(checkFramework({ framework, locate })).toEqual([]);
      expect(checkGuidebook({ guidebook, framework, guidebooks: [guidebook], locate })).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("each worksheet grows with its content", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const count = countOf(shape);
      for (const part of ["keyQuestions", "rootCauses", "scopes"] as const) {
        if (part === "scopes" && shape.scopes === 4) continue;
        expect(countOf({ ...shape, [part]: shape[part] + 1 })).toBeGreaterThan(count);
      }
      // Each further action is a control for each column that it offers.
      const more = { ...shape, actions: shape.actions + 1 };
      const columns = shapedInput(more).resolved.keyQuestions.flatMap(({ rootCauses }) =>
        rootCauses.flatMap(({ actions }) => actions.slice(shape.actions).map(({ scopes }) => scopes.length)),
      );
      expect(countOf(more) - count).toBe(columns.reduce((sum, one) => sum + one, 0));
    }),
    { numRuns: 30 },
  );
});

test("the same shape gives the same guidebook", () => {
  const shape = { keyQuestions: 2, rootCauses: 3, actions: 3, scopes: 4, words: longWords };
  expect(shapedInput(shape)).toEqual(shapedInput(shape));
});
