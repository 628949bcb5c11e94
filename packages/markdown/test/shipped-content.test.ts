import { Framework, Guidebook } from "@guidebook-kit/core";
import { expect, test } from "vitest";
import { readContent } from "../src/index.js";
import { shippedContent } from "./shipped-content.js";

test("the shipped content is read whole and without errors", () => {
  const files = shippedContent();
  const { frameworks, guidebooks, diagnostics } = readContent(files);
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(frameworks.length + guidebooks.length).toBe(files.length);
  for (const framework of frameworks) expect(Framework.parse(framework)).toEqual(framework);
  for (const guidebook of guidebooks) expect(Guidebook.parse(guidebook)).toEqual(guidebook);
});

test("nothing of the framework and of the guidebook on dimension 10 is lost", () => {
  const { frameworks, guidebooks } = readContent(shippedContent());
  const framework = frameworks.find(({ locale }) => locale === "en");
  const guidebook = guidebooks.find(
    ({ id, locale }) => id === "diverse-classrooms-and-schools" && locale === "en",
  );
  expect(framework?.dimensions).toHaveLength(10);
  expect(framework?.planningStages.map(({ considerations }) => considerations.length)).toEqual([5, 4, 5, 5]);
  const causes = guidebook!.keyQuestions.flatMap(({ rootCauses }) => rootCauses);
  expect(causes.map(({ actions }) => actions.length)).toEqual([5, 9, 5]);
  const boxes = causes.flatMap(({ actions, actionScopes }) =>
    actions.flatMap(({ scopes }) => scopes ?? actionScopes),
  );
  expect(boxes).toHaveLength(33);
  expect(causes.flatMap(({ actions }) => actions.flatMap(({ examples }) => examples))).toHaveLength(2);
  expect(guidebook?.resources?.items).toHaveLength(3);
  expect(guidebook?.relatedDimensions?.items).toHaveLength(2);
});
