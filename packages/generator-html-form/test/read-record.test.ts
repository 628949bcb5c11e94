import { RESPONSE_FORMAT } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { readRecord } from "../src/script/answers/read-record.js";

const record = {
  format: RESPONSE_FORMAT,
  worksheet: { guidebook: "meals", version: "0.1.0", digest: "sha256-0", locale: "en" },
  record: { id: "x", revision: 3, savedAt: "2027-03-04T17:05:00Z" },
  team: { name: "Ä 😀 \ud800", members: [{ id: "r2", name: "A. Ruiz" }] },
  unmatched: [["old.name", "kept"]],
};

test("a record is read with its stamp and all its answers", () => {
  const saved = readRecord(JSON.stringify(record), RESPONSE_FORMAT);
  expect(saved?.guidebook).toBe("meals");
  expect(saved?.record).toEqual(record.record);
  expect(saved?.answers.pairs).toContainEqual(["team.members.r2.name", "A. Ruiz"]);
  expect(saved?.answers.pairs).toContainEqual(["team.name", "Ä 😀 \ud800"]);
  expect(saved?.answers.unmatched).toEqual([["old.name", "kept"]]);
});

test("a record that is cut off anywhere is refused whole", () => {
  const text = JSON.stringify(record);
  const read = Array.from({ length: text.length }, (_, end) =>
    readRecord(text.slice(0, end), RESPONSE_FORMAT),
  );
  expect(read.filter((saved) => saved !== undefined)).toEqual([]);
});

test.each([
  "null",
  "[]",
  '"text"',
  "{}",
  '{"format":"guidebook-kit/worksheet/1","worksheet":{}}',
  `{"format":"${RESPONSE_FORMAT}"}`,
])("%s is no record", (text) => {
  expect(readRecord(text, RESPONSE_FORMAT)).toBeUndefined();
});

test.each([["text"], [{ revision: 1 }], [{ id: 7 }], [null]])("%j is no stamp", (stamp) => {
  expect(readRecord(JSON.stringify({ ...record, record: stamp }), RESPONSE_FORMAT)?.record).toBeUndefined();
});

test("what is odd in a stamp is left out", () => {
  const odd = { id: "x", revision: -1, savedAt: 5, more: true };
  expect(readRecord(JSON.stringify({ ...record, record: odd }), RESPONSE_FORMAT)?.record).toEqual({
    id: "x",
  });
});

test("a record that is nested too deep to be taken apart is refused, not half read", () => {
  const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
  const text = JSON.stringify(record).replace('"team":', `"extra":${deep},"team":`);
  expect(() => readRecord(text, RESPONSE_FORMAT)).not.toThrow();
});
