import { expect, test } from "vitest";
import { pathKey, pathProblem } from "../src/index.js";

test.each([
  "index.ts",
  "schemas/guidebook.schema.json",
  "worksheet.large-print.html",
  "page-1.png",
  "نص.html",
])("%s is lawful", (path) => {
  expect(pathProblem(path)).toBeUndefined();
});

test.each([
  "",
  "/etc/passwd",
  "../x",
  "a/../b",
  "./a",
  "a//b",
  "a/",
  "C:\\x",
  "c:x",
  "\\\\server\\x",
  "a\\b",
  "con",
  "a/AUX.md",
  "a.",
  "a ",
  "a\0b",
  "a\nb",
  "what?",
  "x".repeat(300),
])("%j is refused", (path) => {
  expect(pathProblem(path)).toBeTypeOf("string");
});

test("paths that some system takes for one have one key", () => {
  expect(pathKey("A/É.html")).toBe(pathKey("a/e\u0301.html"));
});
