import { expect, test } from "vitest";
import { Guidebook, isId, nearestWord } from "../src/index.js";
import { sampleGuidebook } from "./sample-content.js";

test.each(["__proto__", "constructor", "dimension", "Upper", "1st", "a b", "", "a".repeat(65), "ünder"])(
  "%j is no id",
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

test.each(["a", "then", "form", "redraw-zones", "a".repeat(64)])("%j is an id", (text) => {
  expect(isId(text)).toBe(true);
});

test("an unknown key is refused, since extensions have a place of their own", () => {
  expect(Guidebook.safeParse({ ...sampleGuidebook(), colour: "red" }).success).toBe(false);
  expect(
    Guidebook.safeParse({ ...sampleGuidebook(), extensions: { hours: { colour: "red" } } }).success,
  ).toBe(true);
});

test.each([
  ["Root cuase", "Root cause"],
  ["root CAUSE", "Root cause"],
  ["Potental actions", "Potential actions"],
  ["Something else entirely", undefined],
])("the nearest word to %j is %j", (written, expected) => {
  expect(nearestWord(written, ["Root cause", "Vision", "Potential actions"])).toBe(expected);
});

test("between two equally near words there is no guess", () => {
  expect(nearestWord("cat", ["car", "cab"])).toBeUndefined();
});
