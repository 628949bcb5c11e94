import { type Framework, type Guidebook, resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import {
  listControls,
  projectWorksheet,
  type Response,
  responseJsonSchema,
  responseSchema,
  type Worksheet,
} from "@guidebook-kit/worksheet";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { readShippedContent } from "./read-shipped-content.js";

const { frameworks, guidebooks, diagnostics } = readShippedContent();
const framework = frameworks.find(({ locale }) => locale === "en") as Framework;
const guidebook = guidebooks.find(
  ({ id, locale }) => id === "diverse-classrooms-and-schools" && locale === "en",
) as Guidebook;
const resolved = resolve(framework, guidebook);

function worksheetOf(change: (framework: Framework, guidebook: Guidebook) => void = () => {}): Worksheet {
  const [changed, book] = [structuredClone(framework), structuredClone(guidebook)];
  change(changed, book);
  return projectWorksheet(resolve(changed, book), { locale: en });
}

const worksheet = worksheetOf();

test("the content has no errors and no warnings", () => {
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("the framework has its ten dimensions, groups, steps and stages", () => {
  expect(framework.dimensions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(framework.steps.map(({ letter }) => letter).join("")).toBe("ABC");
  expect(framework.planningStages.map(({ considerations }) => considerations.length)).toEqual([5, 4, 5, 5]);
  expect(framework.stakeholderGroups?.items.map(({ roles }) => roles.length)).toEqual([3, 2, 4]);
  expect(framework.terms?.items.filter(({ forms }) => forms.length === 2)).toHaveLength(2);
});

test("dimension 10 is complete", () => {
  const [question, ...others] = resolved.keyQuestions;
  expect(others).toEqual([]);
  expect(question?.code).toBe("10.1");
  expect(question?.rootCauses.map(({ actions }) => actions.length)).toEqual([5, 9, 5]);
  const actions = question?.rootCauses.flatMap((cause) => cause.actions) ?? [];
  expect(actions.reduce((sum, { scopes }) => sum + scopes.length, 0)).toBe(33);
  expect(actions.reduce((sum, { examples }) => sum + examples.length, 0)).toBe(2);
  expect(guidebook.resources?.items).toHaveLength(3);
  expect(guidebook.relatedDimensions?.items.map(({ dimension }) => dimension)).toEqual([
    "teaching-quality-and-diversity",
    "positive-and-inviting-school-climate",
  ]);
  for (const { description, vision } of question?.rootCauses ?? []) {
    expect(description.length).toBeGreaterThan(0);
    expect(vision.length).toBeGreaterThan(0);
  }
});

/** A draft as the design of the kit shows it, with every kind of answer. */
const filled: Response = {
  format: "guidebook-kit/response/1",
  worksheet: { guidebook: guidebook.id, version: "0.1.0", digest: worksheet.digest, locale: "es" },
  record: { id: "0b5c", revision: 12, savedAt: "2027-03-04T17:05:00Z" },
  team: {
    name: "Lincoln families",
    date: "2027-03-04",
    groups: ["advocates"],
    members: [{ id: "r1", name: "A. Ruiz", role: "parent" }],
    missing: "Nobody from the bus company.",
  },
  questions: {
    "diverse-enrollment": {
      answers: {
        where: ["across-schools"],
        causes: ["district-policies"],
        bias: "Maps follow old lines.",
        tried: "A lottery, once.",
      },
      notes: { determine: "See the data pack.", explore: "…" },
    },
  },
  actions: { "redraw-zones": { scopes: ["across-schools"] } },
  "other-actions": {
    "district-policies": [{ id: "r1", text: "Share a magnet school.", scopes: ["across-schools"] }],
  },
  "other-causes": {
    "diverse-enrollment": [
      {
        id: "r1",
        title: "Late registration",
        description: "…",
        vision: "…",
        scopes: ["within-schools"],
        actions: [{ id: "r1", text: "Open in March.", scopes: ["within-schools"] }],
      },
    ],
  },
  plan: {
    stages: { prioritize: "…" },
    notes: "…",
    rows: [
      {
        id: "r1",
        what: "Two draft maps",
        "for-action": "Redraw zones with the community",
        "action-id": "redraw-zones",
        who: "Planning office",
        due: "2027-06-30",
        measure: "…",
      },
    ],
  },
  unmatched: [["actions.retired-one.scopes.across-schools", "yes"]],
};

const validate = new Ajv2020({ strict: true }).compile(responseJsonSchema(worksheet));

function accepts(response: unknown): boolean {
  const zod = responseSchema(worksheet).safeParse(response).success;
  expect(validate(response)).toBe(zod);
  return zod;
}

test("an empty draft and a filled response validate, a scope that is not offered does not", () => {
  expect(accepts({ format: filled.format, worksheet: filled.worksheet })).toBe(true);
  expect(accepts(filled)).toBe(true);
  expect(accepts({ ...filled, actions: { "redraw-zones": { scopes: ["within-schools"] } } })).toBe(false);
});

test("the digest stays with labels, order and blank rows, and goes with an action's columns", () => {
  const reworded = worksheetOf((changed, book) => {
    changed.scopes.items.reverse();
    for (const scope of changed.scopes.items) scope.label = `${scope.label}!`;
    for (const question of book.keyQuestions) question.rootCauses.reverse();
    book.version = "9.9.9";
  });
  expect(reworded.digest).toBe(worksheet.digest);
  const more = projectWorksheet(resolved, {
    locale: en,
    response: { ...filled, plan: { rows: [{ id: "r40", what: "x" }] } },
  });
  expect(listControls(more).length).toBeGreaterThan(listControls(worksheet).length);
  expect(more.digest).toBe(worksheet.digest);
  const narrowed = worksheetOf((_changed, book) => {
    const action = book.keyQuestions[0]?.rootCauses[1]?.actions[0];
    if (action !== undefined) action.scopes = ["across-schools"];
  });
  expect(narrowed.digest).not.toBe(worksheet.digest);
});
