import fc from "fast-check";
import { expect, test } from "vitest";
import { type MergedResponses, mergeResponses, type Response, type ResponseRow } from "../src/index.js";
import { arbitraryResponse } from "./arbitrary-response.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

const worksheet = sampleWorksheet();

const inputs = fc
  .array(arbitraryResponse(worksheet), { minLength: 1, maxLength: 5 })
  .map((responses) => responses.map((response, index) => ({ source: `team ${index}`, response })));

/** Every text in a value, in any place; ids of rows and options are not among them. */
function textsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return key === "id" || key === "source" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === "string" ? [] : textsIn(item)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => textsIn(child, name));
}

const answersOf = ({ format: _format, worksheet: _worksheet, unmatched: _unmatched, ...answers }: Response) =>
  answers;

test("any order of inputs gives the same bytes", () => {
  fc.assert(
    fc.property(
      inputs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const merged = JSON.stringify(mergeResponses(worksheet, all));
        expect(JSON.stringify(mergeResponses(worksheet, shuffled))).toBe(merged);
      },
    ),
    { numRuns: 60, seed: 3 },
  );
});

test("no text is lost, none is made up, and tallies add up", () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const merged = mergeResponses(worksheet, all);
      const given = all.flatMap(({ response }) => textsIn(answersOf(response)));
      const kept = [
        ...merged.texts.flatMap(({ answers }) => answers.map(({ value }) => String(value))),
        ...merged.rows.flatMap(({ rows }) => textsIn(rows)),
      ];
      expect(kept.sort()).toEqual(given.sort());
      expect(merged.unmatched).toHaveLength(
        all.reduce((sum, { response }) => sum + (response.unmatched?.length ?? 0), 0),
      );
      for (const { options } of merged.choices) {
        for (const { count, groups, sources } of options) {
          expect(sources).toHaveLength(count);
          expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count);
        }
      }
      const ticks = all.reduce((sum, { response }) => sum + countTicks(answersOf(response)), 0);
      const inRows = merged.rows.reduce((sum, { rows }) => sum + countTicks(rows), 0);
      const tallied = merged.choices
        .flatMap(({ options }) => options)
        .reduce((sum, { count }) => sum + count, 0);
      expect(tallied + inRows).toBe(ticks);
    }),
    { numRuns: 60, seed: 4 },
  );
});

function countTicks(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? value.filter((item) => typeof item === "string").length : 0;
  return own + Object.values(value).reduce((sum: number, child) => sum + countTicks(child), 0);
}

const named = (groups: string[], record?: string): Response => ({
  ...sampleResponse(),
  ...(record === undefined ? {} : { record: { id: record } }),
  team: { groups },
});

function causes(merged: MergedResponses) {
  const menu = merged.choices.find(({ name }) => name === "questions.news.answers.reasons");
  return menu?.options.find(({ option }) => option === "hours");
}

test("a response counts under its group if exactly one is ticked", () => {
  const merged = mergeResponses(worksheet, [
    { source: "c", response: named(["staff"]) },
    { source: "a", response: named(["neighbors", "staff"]) },
    { source: "b", response: { ...named([]), team: {} } },
    { source: "d", response: named(["staff"]) },
  ]);
  expect(merged.sources.map(({ speaksFor }) => speaksFor)).toEqual([
    { group: null, why: "mixed" },
    { group: null, why: "not-stated" },
    { group: "staff" },
    { group: "staff" },
  ]);
  expect(causes(merged)).toEqual({
    option: "hours",
    count: 4,
    groups: [
      { group: "staff", count: 2 },
      { group: null, why: "mixed", count: 1 },
      { group: null, why: "not-stated", count: 1 },
    ],
    sources: ["a", "b", "c", "d"],
  });
});

test("rows of all teams stand under their source, rows within keep their ids", () => {
  const merged = mergeResponses(worksheet, [
    { source: "b", response: sampleResponse() },
    { source: "a", response: sampleResponse() },
  ]);
  const own = merged.rows.find(({ name }) => name === "other-causes.news")?.rows ?? [];
  expect(own.map(({ id, source }) => ({ id, source }))).toEqual([
    { id: "a/r1", source: "a" },
    { id: "b/r1", source: "b" },
  ]);
  expect(own[0]?.["actions"]).toMatchObject([{ id: "r3" } satisfies Partial<ResponseRow>]);
});

test("equal records are reported, and both are kept", () => {
  const merged = mergeResponses(worksheet, [
    { source: "monday", response: named(["staff"], "one") },
    { source: "friday", response: named(["staff"], "one") },
    { source: "other", response: named(["staff"], "two") },
  ]);
  expect(merged.sameRecords).toEqual([{ record: "one", sources: ["friday", "monday"] }]);
  expect(merged.sources).toHaveLength(3);
});

test("a source twice, or a response of another worksheet, is a caller's mistake", () => {
  const one = { source: "a", response: sampleResponse() };
  expect(() => mergeResponses(worksheet, [one, one])).toThrow(/each once/);
  const other = {
    ...one,
    response: { ...one.response, worksheet: { ...one.response.worksheet, digest: "x" } },
  };
  expect(() => mergeResponses(worksheet, [other])).toThrow(/readResponse/);
});
