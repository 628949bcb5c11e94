import type { Diagnostic } from "@guidebook-kit/core";
import { GuidebookError } from "@guidebook-kit/core";
import { expect, test } from "vitest";
import { decodeText } from "../src/content/decode-text.js";
import { explainError } from "../src/report/explain-error.js";
import { createProgress } from "../src/report/progress.js";
import { countDiagnostics, reportDiagnostics } from "../src/report/report-diagnostics.js";
import { memoryTerminal } from "./memory-terminal.js";

const source = "# Title\n\n### Root cuase: Narrow hours\n\tText\n";

function problem(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "sample/unknown-heading",
    severity: "error",
    message: "This heading is not known.",
    hint: "Correct it.",
    file: "a/guidebook.md",
    position: { start: { line: 3, column: 5 }, end: { line: 3, column: 15 } },
    suggestion: "Root cause",
    ...parts,
  };
}

function report(diagnostics: Diagnostic[], color = false): string {
  return reportDiagnostics(diagnostics, { terminal: memoryTerminal({ color }), sourceOf: () => source });
}

test("a problem shows its place, its line and what to do", () => {
  expect(
    report([problem()]),
  ).toBe(`a/guidebook.md:3:5: error: This heading is not known. [sample/unknown-heading]
  2 |
> 3 | ### Root cuase: Narrow hours
    |     ^^^^^^^^^^
  4 | \tText
  Did you mean "Root cause"?
  Correct it.

`);
});

test("a suggestion that the hint says already is not said twice", () => {
  expect(report([problem({ hint: 'Did you mean "Root cause"?' })]).match(/Did you mean/g)).toHaveLength(1);
});

test("problems come in the order of files and lines", () => {
  const at = (file: string, line: number): Diagnostic =>
    problem({ file, position: { start: { line, column: 1 }, end: { line, column: 2 } } });
  const text = report([at("b.md", 1), at("a.md", 3), at("a.md", 1)]);
  expect(text.match(/^\w\.md:\d+/gm)).toEqual(["a.md:1", "a.md:3", "b.md:1"]);
});

test("colours stay off unless asked for", () => {
  expect(report([problem()])).not.toContain("\u001b");
  expect(report([problem()], true)).toContain("\u001b[31merror");
});

test("content cannot steer the terminal", () => {
  const text = reportDiagnostics([problem({ message: "a\u001b[2Jb\u202ec" })], {
    terminal: memoryTerminal(),
    sourceOf: () => "\n\n\u001b[31mred\u0007\n",
  });
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
});

test("a long line is cut around the place", () => {
  const long = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
  const position = { start: { line: 1, column: 501 }, end: { line: 1, column: 505 } };
  const lines = reportDiagnostics([problem({ position })], {
    terminal: memoryTerminal(),
    sourceOf: () => long,
  }).split("\n");
  expect(Math.max(...lines.slice(1, 3).map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines[1]?.indexOf("HERE")).toBe(lines[2]?.indexOf("^^^^"));
});

test("a caret below tabs stands on the right column", () => {
  const position = { start: { line: 4, column: 2 }, end: { line: 4, column: 6 } };
  expect(report([problem({ position })])).toContain("    | \t^^^^\n");
});

test("problems are counted", () => {
  expect(countDiagnostics([])).toBe("no problems");
  expect(countDiagnostics([problem(), problem(), problem({ severity: "note" })])).toBe("2 errors, 1 note");
});

test("bytes that are not UTF-8 are found", () => {
  const place = (bytes: number[]): unknown => {
    const result = decodeText(new Uint8Array(bytes), "x.md");
    return "diagnostic" in result
      ? [result.diagnostic.position?.start, result.diagnostic.message]
      : result.text;
  };
  expect(place([0xef, 0xbb, 0xbf, 0x41])).toBe("A");
  expect(place([0x41, 0x0a, 0xc3, 0xa9, 0xe9, 0x20, 0x41])).toEqual([
    { line: 2, column: 2 },
    expect.stringContaining("offset 4"),
  ]);
  expect(place([0x41, 0xe2, 0x82])).toEqual([{ line: 1, column: 2 }, expect.stringContaining("offset 1")]);
  const utf16 = decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "x.md");
  expect("diagnostic" in utf16 && utf16.diagnostic.hint).toMatch(/UTF-16/);
});

test("no stack trace reaches a user unless asked for", () => {
  const bug = new TypeError("x is not a function\n    at somewhere");
  expect(explainError(bug, false)).toEqual({
    code: 1,
    text: expect.not.stringMatching(/at somewhere|at .*report\.test/),
  });
  expect(explainError(bug, true).text).toContain("report.test.ts");
  expect(explainError(new GuidebookError("x/y", "Wrong."), false)).toEqual({ code: 2, text: "Wrong.\n" });
  const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write", path: "/x/out" });
  expect(explainError(full, false)).toEqual({
    code: 1,
    text: "Cannot use /x/out: no space is left on the disk.\n",
  });
});

test("progress is one moving line on a terminal and plain lines elsewhere", () => {
  const [plain, moving] = [memoryTerminal(), memoryTerminal({ interactive: true })];
  for (const terminal of [plain, moving]) {
    const progress = createProgress(terminal);
    progress.show(0, 2, "a/en");
    progress.show(0, 2, "a/en: worksheet.pdf");
    progress.show(1, 2, "b/en");
    progress.clear();
  }
  expect(plain.errors()).toBe("[1/2] a/en\n[2/2] b/en\n");
  expect(moving.errors()).toContain("\r\u001b[2K[1/2] a/en: worksheet.pdf");
  expect(moving.errors()).not.toContain("\n");
});
