import { coreDiagnostics, type Diagnostic, GuidebookError } from "@guidebook-kit/core";
import { markdownDiagnostics } from "@guidebook-kit/markdown";
import { expect, onTestFinished, test, vi } from "vitest";
import { closeCheck } from "../src/check/close-check.js";
import { decodeText } from "../src/content/decode-text.js";
import { countDiagnostics } from "../src/report/count-words.js";
import { describeBuild } from "../src/report/describe-build.js";
import { explainError } from "../src/report/explain-error.js";
import { githubReport } from "../src/report/formats/github-report.js";
import { jsonReport } from "../src/report/formats/json-report.js";
import { problemsAsText, textReport } from "../src/report/formats/text-report.js";
import { createLateProgress } from "../src/report/late-progress.js";
import { orderDiagnostics } from "../src/report/order-diagnostics.js";
import { createProgress } from "../src/report/progress.js";
import { sizeWords } from "../src/report/size-words.js";
import { timeLeft } from "../src/report/time-left.js";
import { startedBy } from "../src/started-by.js";
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

const stream = { color: false, columns: 80 };

function report(diagnostics: Diagnostic[], color = false): string {
  return problemsAsText({ diagnostics, files: 1, sourceOf: () => source }, { color, columns: 80 });
}

function reportIn(text: string, parts: Partial<Diagnostic>): string[] {
  return problemsAsText({ diagnostics: [problem(parts)], files: 1, sourceOf: () => text }, stream).split(
    "\n",
  );
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

test("a suggestion that the words say already is not said twice", () => {
  expect(report([problem({ hint: 'Write "Root cause:".' })])).not.toContain("Did you mean");
  expect(report([problem({ hint: 'Is "**Root cause:**" meant?' })])).not.toContain("Did you mean");
  expect(report([problem({ message: '"x" is no heading; is "Root cause" meant?' })])).not.toContain(
    "Did you mean",
  );
  expect(report([problem({ suggestion: "draft", hint: "It takes draft or final." })])).toContain(
    "Did you mean",
  );
});

test("errors come first and notes last", () => {
  const text = report((["note", "warning", "error"] as const).map((severity) => problem({ severity })));
  expect([...text.matchAll(/^\S+: (\w+):/gm)].map((match) => match[1])).toEqual(["error", "warning", "note"]);
});

test("what comes in numbers is said once per file, each place in a line", () => {
  const at = (file: string, line: number): Diagnostic =>
    problem({
      code: markdownDiagnostics.missingId.code,
      message: `"${line}" has no id.`,
      hint: 'Or let "guidebook fix" do it.',
      suggestion: undefined,
      file,
      position: { start: { line, column: 1 }, end: { line, column: 2 } },
    });
  const diagnostics = [at("a.md", 1), at("a.md", 3), at("b.md", 1)];
  const shown = { diagnostics, files: 2, sourceOf: () => source, command: "npx guidebook" };
  expect(
    textReport({ ...shown, closing: ["The end."] }, stream),
  ).toBe(`a.md:1:1: error: 2 headings and items have no id. [markdown/missing-id]
  a.md:1: # Title
  a.md:3: ### Root cuase: Narrow hours
  "npx guidebook fix" writes them. Or put one at the end of each: <!-- #short-name -->.

b.md:1:1: error: "1" has no id. [markdown/missing-id]
> 1 | # Title
    | ^
  2 |
  Or let "npx guidebook fix" do it.

Checked 2 files: 3 errors.
The end.
`);
  expect(JSON.parse(jsonReport(shown, stream)).diagnostics).toEqual(diagnostics);
  expect(githubReport(shown, stream).match(/^::error file=/gm)).toHaveLength(3);
  const many = Array.from({ length: 203 }, (_, index) => at("a.md", index + 1));
  expect(report(many).split("\n").slice(200, 202)).toEqual(["  a.md:200: ", "  and 3 more lines"]);
});

test("the last lines say what can be mended and what is unfinished", () => {
  const fix = { title: "Write it", edits: [] };
  const missing = { code: markdownDiagnostics.missingId.code };
  const unfinished = problem({ severity: "note", code: coreDiagnostics.stillToWrite.code });
  const all = [
    problem(),
    problem({ fix }),
    problem(missing),
    problem({ ...missing, file: "a/guidebook.es.md" }),
  ];
  const say = (diagnostics: Diagnostic[], complete = false): string[] =>
    closeCheck(diagnostics, { command: "guidebook", complete });
  expect(say(all)).toEqual(['"guidebook fix" mends 2 of these.']);
  expect(say([problem({ fix })])).toEqual(['"guidebook fix" mends this.']);
  expect(say([problem()])).toEqual([]);
  expect(say([unfinished, unfinished], true)).toEqual([
    "Unfinished: 2 places. That fails a check with --complete.",
  ]);
});

test("hints name the tool as it was started", () => {
  expect(startedBy({})).toBe("guidebook");
  expect(startedBy({ npm_command: "exec" })).toBe("npx guidebook");
});

test("problems come in the order of files and lines", () => {
  const at = (file: string, line: number): Diagnostic =>
    problem({ file, position: { start: { line, column: 1 }, end: { line, column: 2 } } });
  const ordered = orderDiagnostics([at("b.md", 1), at("a.md", 3), at("a.md", 1)]);
  expect(ordered.map(({ file, position }) => `${file}:${position?.start.line}`)).toEqual([
    "a.md:1",
    "a.md:3",
    "b.md:1",
  ]);
});

test("colours stay off unless asked for", () => {
  expect(report([problem()])).not.toContain("\u001b");
  expect(report([problem()], true)).toContain("\u001b[31merror");
});

test("content cannot steer the terminal", () => {
  const lines = reportIn("\n\n\u001b[31mred\u0007\n", {
    message: "a\u001b[2Jb\u202ec\nd",
    hint: "x\u0008\ny",
  });
  expect(lines.join("\n")).not.toMatch(/[\u0007\u0008\u001b\u202e]/);
  expect(lines[0]).toBe("a/guidebook.md:3:5: error: a\ufffd[2Jb\ufffdc d [sample/unknown-heading]");
  expect(lines).toContain("  y");
});

test("a long line is cut around the place", () => {
  const long = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
  const position = { start: { line: 1, column: 501 }, end: { line: 1, column: 505 } };
  const lines = reportIn(long, { position });
  expect(Math.max(...lines.slice(1, 3).map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines[1]?.indexOf("HERE")).toBe(lines[2]?.indexOf("^^^^"));
  expect(lines[1]).toMatch(/\| …x+HEREy+…$/);
});

test("a caret stands below its place in combined and in wide characters", () => {
  const mark = (text: string): string | undefined => {
    const column = text.indexOf("HERE") + 1;
    const position = { start: { line: 1, column }, end: { line: 1, column: column + 4 } };
    return reportIn(text, { position })[2];
  };
  expect(mark("cafe\u0301 HERE")).toBe("    |      ^^^^");
  expect(mark("日本 HERE")).toBe("    |      ^^^^");
});

test("a caret below tabs stands on the right column", () => {
  const position = { start: { line: 4, column: 2 }, end: { line: 4, column: 6 } };
  expect(report([problem({ position })])).toContain("    | \t^^^^\n");
});

test("a report ends in how many problems there are", () => {
  expect(textReport({ diagnostics: [], files: 2, sourceOf: () => undefined }, stream)).toBe(
    "Checked 2 files: no problems.\n",
  );
});

test("the report for programs is one document", () => {
  const document = JSON.parse(
    jsonReport({ diagnostics: [problem()], files: 2, sourceOf: () => source }, stream),
  );
  expect(document).toEqual({
    format: "guidebook-kit/diagnostics/1",
    files: 2,
    counts: { error: 1, warning: 0, note: 0 },
    diagnostics: [problem()],
  });
});

test("the report for GitHub names file, line and columns, and keeps to one line", () => {
  const strange = problem({ file: "a,b:c%.md", message: "50% of\nit" });
  const whole: Diagnostic = { code: "sample/whole", severity: "note", message: "Said.", file: "x.md" };
  expect(githubReport({ diagnostics: [strange, whole], files: 1, sourceOf: () => source }, stream)).toBe(
    '::error file=a%2Cb%3Ac%25.md,line=3,endLine=3,col=5,endColumn=15,title=sample/unknown-heading::50%25 of%0Ait%0ADid you mean "Root cause"?%0ACorrect it.\n' +
      "::notice file=x.md,title=sample/whole::Said.\n",
  );
});

test("sizes are said in round numbers", () => {
  expect(
    [0, 812, 999, 1_000, 40_960, 999_499, 999_500, 3_440_000, 25_000_000, 4_000_000].map(sizeWords),
  ).toEqual([
    "0 bytes",
    "812 bytes",
    "999 bytes",
    "1 KB",
    "41 KB",
    "999 KB",
    "1.0 MB",
    "3.4 MB",
    "25 MB",
    "4.0 MB",
  ]);
});

test("problems are counted", () => {
  expect(countDiagnostics([])).toBe("no problems");
  expect(countDiagnostics([problem(), problem(), problem({ severity: "note" })])).toBe("2 errors, 1 note");
});

test("bytes that are not UTF-8 are found", () => {
  const place = (bytes: number[]): unknown => {
    const result = decodeText(new Uint8Array(bytes), "x.md");
    return "diagnostic" in result ? [result.diagnostic.position?.start, result.shown] : result.text;
  };
  expect(place([0xef, 0xbb, 0xbf, 0x41])).toBe("\ufeffA");
  expect(place([0x41, 0x0a, 0xc3, 0xa9, 0xe9, 0x20, 0x41])).toEqual([{ line: 2, column: 2 }, "A\né\ufffd A"]);
  expect(place([0x41, 0xe2, 0x82])).toEqual([{ line: 1, column: 2 }, "A\ufffd"]);
  const utf16 = decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "x.md");
  expect("diagnostic" in utf16 && utf16.diagnostic.hint).toMatch(/UTF-16/);
  const archive = decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff]), "x.md");
  expect("diagnostic" in archive && archive.diagnostic.message).toMatch(/word processor/);
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
  expect(plain.written().errors).toBe("[1/2] a/en\n[2/2] b/en\n");
  expect(moving.written().errors).toContain("\r\u001b[2K[1/2] a/en: worksheet.pdf");
  expect(moving.written().errors).not.toContain("\n");
  expect(moving.written().errors.endsWith("\r\u001b[2K")).toBe(true);
});

test("quick work is silent, longer work is shown on a terminal only, each count with a clock of its own", () => {
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  onTestFinished(() => clock.mockRestore());
  const [plain, moving] = [memoryTerminal(), memoryTerminal({ interactive: true })];
  for (const terminal of [plain, moving]) {
    clock.mockReturnValue(0);
    const progress = createLateProgress(terminal, { unit: "file" });
    const shown = (now: number, done: number, what: string): string => {
      const before = terminal.written().errors.length;
      clock.mockReturnValue(now);
      progress.show(done, 100, what);
      return terminal.written().errors.slice(before);
    };
    expect(shown(900, 10, "reading a.md")).toBe("");
    if (terminal === moving) {
      expect(shown(2000, 20, "reading b.md")).toBe("\r\u001b[2K[21/100] reading b.md, 10 files/s");
      expect(shown(9000, 0, "checking a.md")).toBe("\r\u001b[2K\r\u001b[2K[1/100] checking a.md");
      expect(shown(10_000, 50, "checking b.md")).toBe("\r\u001b[2K[51/100] checking b.md, 50 files/s");
    }
    progress.clear();
  }
  expect(plain.written().errors).toBe("");
  expect(moving.written().errors.endsWith("\r\u001b[2K")).toBe(true);
});

test("the time left is said once it is known and worth saying", () => {
  expect(timeLeft(2, 1000, 60_000)).toBe("");
  expect(timeLeft(3, 4, 6_000)).toBe("");
  expect(timeLeft(100, 150, 100_000)).toBe("less than a minute left");
  expect(timeLeft(100, 1000, 40_000)).toBe("about 6 min left");
});

test("a build says what it made, and last where to see it", () => {
  const guidebook = {
    id: "family-book",
    locale: "en",
    title: "Family Partnership",
    counts: { keyQuestions: 1, rootCauses: 2, actions: 19 },
  };
  const text = describeBuild(
    {
      diagnostics: [problem({ severity: "note" })],
      sources: new Map(),
      output: "/home/content/dist",
      files: [
        { path: "family-book/en/form.html", bytes: 311_000 },
        { path: "family-book/en/index.ts", bytes: 7_000 },
        { path: "family-book/en/worksheet.json", bytes: 30_000 },
        { path: "family-book/en/worksheet.letter.html", bytes: 400_000 },
        { path: "family-book/en/worksheet.letter.pdf", bytes: 1_240_000 },
        { path: "index.html", bytes: 48_000 },
      ],
      built: [guidebook],
      failed: [{ id: "money-book", locale: "es" }],
      kept: [{ path: "family-book/en/form.html", as: "family-book/en/form.kept-1.html" }],
      withoutPdf: "No PDFs.",
    },
    { from: "/home", color: false, command: "npx guidebook" },
  );
  expect(text).toBe(`Built 1 guidebook into content/dist (6 files, 2.0 MB).

  Family Partnership (en): 1 key question, 2 root causes, 19 actions
  family-book/en/
    form.html             311 KB
    worksheet.letter.pdf  1.2 MB
    and 3 more

content/dist/family-book/en/form.html had been changed since the last build; that version is kept as form.kept-1.html.

money-book/es has errors, so its files stay as they were.

1 note on the content: npx guidebook check says more.

No PDFs.

Open the gallery in a browser:
  file:///home/content/dist/index.html
`);
});
