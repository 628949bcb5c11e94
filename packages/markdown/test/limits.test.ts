import { expect, test } from "vitest";
import { readContent } from "../src/index.js";
import { SAMPLE_GUIDEBOOK, sampleContent } from "./sample/sample-content.js";

/** What is reported about a guidebook that has this section. */
function codesOf(prose: string): string[] {
  const guidebook = `${SAMPLE_GUIDEBOOK}\n## Section: Odd <!-- #odd -->\n\n${prose}\n`;
  const { diagnostics } = readContent(sampleContent({ guidebook }));
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const nestedList = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- item`).join("\n");

/** What takes readers of Markdown a time that grows with the square of the length, or all of the stack. */
const REFUSED: Readonly<Record<string, string>> = {
  "boxes in boxes": ">".repeat(8000),
  "boxes in boxes with spaces": "> ".repeat(8000),
  "items in items on a line": "- ".repeat(2000),
  "items in items on lines": nestedList(400),
  "numbered items in items": "1. ".repeat(2000),
  "open emphasis": "*a ".repeat(4000),
  "nested emphasis": "*a ".repeat(1000) + " b*".repeat(1000),
  "mixed emphasis": "*a_ ".repeat(2000),
  "stars and underscores": "*_".repeat(4000),
  "open declarations": "a <!A".repeat(4000),
  "open instructions": "a <? ".repeat(4000),
  "open comments": "a <!--".repeat(4000),
  "open sections": "a <![CDATA[".repeat(2000),
  "links to links": "[x][y]".repeat(4000),
  "open brackets": "[".repeat(50_000),
  "images in images": "![[]()".repeat(5000),
  "open code": "`a``b".repeat(4000),
  backslashes: "\\".repeat(20_000),
  "open entities": "&#x".repeat(5000),
  "a long paragraph": "word ".repeat(5000),
};

test.each(Object.entries(REFUSED))("%s are refused before they are parsed", (_name, prose) => {
  const codes = codesOf(prose);
  expect(codes).toHaveLength(1);
  expect(codes[0]).toMatch(/^markdown\/(nesting-too-deep|paragraph-too-(long|marked))$/);
});

const ALLOWED: Readonly<Record<string, string>> = {
  "lists in lists": nestedList(8),
  "many items without blank lines": "- a line of *text* with some words in it\n".repeat(2000),
  "many paragraphs": "A line of *text* with some words in it.\n\n".repeat(2000),
  "many blank lines": "\n".repeat(50_000),
  "a long word": "x".repeat(10_000),
};

test.each(Object.entries(ALLOWED))("%s are read", (_name, prose) => {
  expect(codesOf(prose)).toEqual([]);
});

test("a file that is far too large is refused", () => {
  const guidebook = SAMPLE_GUIDEBOOK + "Words and words.\n\n".repeat(40_000);
  const { diagnostics } = readContent(sampleContent({ guidebook }));
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["markdown/file-too-large", "error"],
  ]);
});

const FRONT_MATTER: Readonly<Record<string, string>> = {
  "open brackets": `extensions: ${"[".repeat(10_000)}`,
  "open brackets on lines": `extensions:\n${"  [\n".repeat(5000)}`,
  "deep maps": `extensions:\n${Array.from({ length: 150 }, (_, level) => `${" ".repeat(level + 1)}a:`).join("\n")}`,
  "deep items on a line": `extensions:\n  ${"- ".repeat(5000)}`,
  "too many keys": Array.from({ length: 3000 }, (_, key) => `key-${key}: 1`).join("\n"),
};

test.each(Object.entries(FRONT_MATTER))("front matter with %s is refused", (_name, lines) => {
  const guidebook = SAMPLE_GUIDEBOOK.replace("status: draft", `status: draft\n${lines}`);
  const { diagnostics } = readContent(sampleContent({ guidebook }));
  expect(diagnostics.map(({ code }) => code)).toEqual(["markdown/front-matter-too-large"]);
});

test("an alias that would grow without end is refused", () => {
  const names = [..."abcdefgh"];
  const lines = names.map((name, index) => {
    const before = names[index - 1];
    return `  ${name}: &${name} [${before === undefined ? "1" : Array(9).fill(`*${before}`).join(",")}]`;
  });
  const guidebook = SAMPLE_GUIDEBOOK.replace(
    "status: draft",
    `status: draft\nextensions:\n${lines.join("\n")}`,
  );
  const { diagnostics } = readContent(sampleContent({ guidebook }));
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "markdown/front-matter-yaml",
  ]);
});

test("names that every object has harm nothing", () => {
  const guidebook = SAMPLE_GUIDEBOOK.replace(
    "status: draft",
    "status: draft\n__proto__: x\nextensions:\n  family-book:\n    __proto__: { polluted: true }",
  ).replace("#evening-slots", "#__proto__");
  const codes = readContent(sampleContent({ guidebook })).diagnostics.map(({ code }) => code);
  expect(codes).toContain("markdown/invalid-id");
  expect(codes).toContain("markdown/front-matter-yaml");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
