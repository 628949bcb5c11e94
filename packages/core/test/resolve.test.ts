import { expect, test } from "vitest";
import { GuidebookError, plainText, resolve } from "../src/index.js";
import { prose, sampleFramework, sampleGuidebook, words } from "./sample-content.js";

test("a section with a framework section's id joins it, the rest follows", () => {
  const resolved = resolve(sampleFramework(), sampleGuidebook());
  expect(resolved.sections.map((section) => section.id)).toEqual(["bias-note", "own-part"]);
  expect(resolved.sections[0]?.inDimension?.body).toEqual(prose("Here too."));
});

test("a joining section is found at any depth, and its parent stays", () => {
  const guidebook = sampleGuidebook();
  const joining = { id: "bias-note", title: "Bias", body: prose("Deep."), sections: [] };
  guidebook.sections = [{ id: "own-part", title: "Own", body: prose("Own."), sections: [joining] }];
  const resolved = resolve(sampleFramework(), guidebook);
  expect(resolved.sections[0]?.inDimension?.body).toEqual(prose("Deep."));
  expect(resolved.sections[1]).toMatchObject({ id: "own-part", sections: [] });
});

test("a link to the current dimension becomes its title", () => {
  const resolved = resolve(sampleFramework(), sampleGuidebook());
  expect(plainText(resolved.sections[0]?.body ?? [])).toBe("How Family Partnership works.");
});

test("a key question without scopes has its causes' in framework order", () => {
  const [question] = resolve(sampleFramework(), sampleGuidebook()).keyQuestions;
  expect(question?.scopes).toEqual(["between", "inside"]);
});

test("scopes that the guidebook never names are left out, one with an example stays", () => {
  const guidebook = sampleGuidebook();
  expect(resolve(sampleFramework(), guidebook).scopes.items.map(({ id }) => id)).toEqual([
    "between",
    "inside",
  ]);
  const text = words("Nobody has enough.");
  const resolved = resolve(sampleFramework(), {
    ...guidebook,
    scopeExamples: { items: [{ scope: "whole", text }] },
  });
  expect(resolved.scopes.items.map(({ id }) => id)).toEqual(["whole", "between", "inside"]);
  expect(resolved.scopes.items[0]?.example).toEqual(text);
});

test("causes and actions are numbered, and an action without scopes has its cause's columns", () => {
  const [question] = resolve(sampleFramework(), sampleGuidebook()).keyQuestions;
  expect(question?.rootCauses.map((cause) => cause.number)).toEqual(["1", "2"]);
  expect(question?.rootCauses[0]?.actions.map(({ number, scopes }) => ({ number, scopes }))).toEqual([
    { number: "1.1", scopes: ["between", "inside"] },
    { number: "1.2", scopes: ["inside"] },
  ]);
});

test("overrides replace the parts they state and leave the others", () => {
  const guidebook = sampleGuidebook();
  guidebook.overrides = {
    steps: [
      { id: "look", title: "Look closer", guidingQuestions: [{ id: "before", text: "Tried already?" }] },
    ],
    stages: [{ id: "first", title: "At once", considerations: [{ id: "soon", text: words("Today?") }] }],
  };
  const resolved = resolve(sampleFramework(), guidebook);
  expect(resolved.steps[1]).toMatchObject({ title: "Look closer", intro: prose("Look.") });
  expect(resolved.steps[1].guidingQuestions[1]).toMatchObject({
    text: "Tried already?",
    answer: "text",
    prompts: [words("When?")],
  });
  expect(resolved.planningStages[0]).toMatchObject({ title: "At once", question: words("What first?") });
  expect(resolved.planningStages[0]?.considerations[0]?.text).toEqual(words("Today?"));
});

test("a guidebook of another framework is a caller's mistake", () => {
  const guidebook = { ...sampleGuidebook(), framework: "other" };
  expect(() => resolve(sampleFramework(), guidebook)).toThrow(GuidebookError);
});
