import { checkFramework, checkGuidebook, Framework, Guidebook } from "@guidebook-kit/core";
import { listControls } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { sampleInputs } from "../src/testing/index.js";

const locate = () => ({ file: "sample.md" });

test.each(sampleInputs())("$name fits the model and its rules", ({ input: { framework, resolved } }) => {
  const { guidebook } = resolved;
  expect(Framework.parse(framework)).toEqual(framework);
  expect(Guidebook.parse(guidebook)).toEqual(guidebook);
  expect(checkFramework({ framework, locate })).toEqual([]);
  expect(checkGuidebook({ guidebook, framework, guidebooks: [guidebook], locate })).toEqual([]);
});

test("all samples have the same controls", () => {
  const names = sampleInputs().map(({ input }) => listControls(input.worksheet).map(({ name }) => name));
  expect(new Set(names.map(String)).size).toBe(1);
  expect(names[0]).toContain("actions.one-form.scopes.whole-system");
});
