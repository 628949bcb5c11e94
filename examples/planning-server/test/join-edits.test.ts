import { decodeResponse, listControls, type Response, worksheetFields } from "@guidebook-kit/worksheet";
import fc from "fast-check";
import { expect, test } from "vitest";
import { joinEdits } from "../src/answers/join-edits.js";
import { sampleLibrary } from "./sample-library.js";

const worksheet = sampleLibrary()[0]?.editions[0].worksheet;
if (worksheet === undefined) throw new Error("The sample has no guidebook.");
const fields = worksheetFields(worksheet);

/** A few controls of every kind, so that two people often meet. */
const names = [
  "team.name",
  "team.date",
  "team.missing",
  "team.members.r1.name",
  "team.members.r1.role",
  "plan.notes",
  "plan.rows.r1.what",
  "plan.rows.r1.who",
  "plan.rows.r2.what",
  ...listControls(worksheet)
    .filter(({ name }) => /^(?:actions|questions)\./.test(name))
    .slice(0, 8)
    .map(({ name }) => name),
];
const kinds = new Map(listControls(worksheet).map(({ name, kind }) => [name, kind]));

const response = (who: string): fc.Arbitrary<Response> =>
  fc
    .uniqueArray(fc.record({ name: fc.constantFrom(...names), word: fc.constantFrom("same", who) }), {
      selector: ({ name }) => name,
      maxLength: 10,
    })
    .map((answers) =>
      decodeResponse(
        fields,
        answers.map(({ name, word }) => [name, kinds.get(name) === "checkbox" ? "yes" : word]),
      ),
    );

const edits = fc.record({ base: response("base"), theirs: response("theirs"), yours: response("yours") });

/** Every text of a record, wherever it stands. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n\n");
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === "id" ? [] : texts(child)));
}

const count = (record: Response, word: string): number =>
  texts(record).filter((text) => text === word).length;

test("what only one changed is as that one left it", () => {
  fc.assert(
    fc.property(response("base"), response("yours"), (base, yours) => {
      expect(joinEdits(fields, { base, theirs: base, yours })).toEqual({ response: yours, apart: [] });
      expect(joinEdits(fields, { base, theirs: yours, yours: base }).response).toEqual(yours);
      expect(joinEdits(fields, { base: undefined, theirs: undefined, yours }).response).toEqual(yours);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("no word that either of two people wrote is lost", () => {
  fc.assert(
    fc.property(edits, ({ base, theirs, yours }) => {
      const joined = joinEdits(fields, { base, theirs, yours }).response;
      expect(count(joined, "theirs")).toBeGreaterThanOrEqual(count(theirs, "theirs"));
      expect(count(joined, "yours")).toBeGreaterThanOrEqual(count(yours, "yours"));
    }),
    { numRuns: 1000, seed: 2 },
  );
});

test("both texts of a note, both rows, and a further value of a line are kept and told", () => {
  const say = (who: string): Response =>
    decodeResponse(fields, [
      ["team.name", who],
      ["plan.notes", `Notes of ${who}`],
      ["plan.rows.r1.what", `Step of ${who}`],
    ]);
  const { response: joined, apart } = joinEdits(fields, {
    base: undefined,
    theirs: say("Ada"),
    yours: say("Ben"),
  });
  expect(joined.team).toEqual({ name: "Ada" });
  expect(joined.unmatched).toEqual([["team.name", "Ben"]]);
  expect(joined.plan).toEqual({
    notes: "Notes of Ada\n\nNotes of Ben",
    rows: [
      { id: "r1", what: "Step of Ada" },
      { id: "r2", what: "Step of Ben" },
    ],
  });
  expect(apart.map(({ name, kept }) => [name, kept])).toEqual([
    ["team.name", "theirs"],
    ["plan.rows.r1", "both"],
    ["plan.notes", "both"],
  ]);
});

test("a deletion gives way to a change", () => {
  const base = decodeResponse(fields, [["plan.notes", "before"]]);
  const blank = decodeResponse(fields, []);
  const changed = decodeResponse(fields, [["plan.notes", "after"]]);
  expect(joinEdits(fields, { base, theirs: blank, yours: changed }).response).toEqual(changed);
  expect(joinEdits(fields, { base, theirs: changed, yours: blank }).response).toEqual(changed);
});
