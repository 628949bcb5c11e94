import { expect, test } from "vitest";
import { markdownDiagnostics, readContent } from "../src/index.js";
import { SAMPLE_GUIDEBOOK, sampleContent } from "./sample/sample-content.js";

const nested = (open: string, middle: string, close: string) => (count: number) =>
  open.repeat(count) + middle + close.repeat(count);

const repeated = (unit: string) => (count: number) => unit.repeat(count);

/** The patterns with which makers of Markdown readers test theirs: at these the simple ways take quadratic time. */
const PATTERNS: Readonly<Record<string, (count: number) => string>> = {
  "nested strong emphasis": nested("*a **a ", "b", " a** a*"),
  "emphasis that only closes": repeated("a_ "),
  "emphasis that only opens": repeated("_a "),
  "links that only close": repeated("a]"),
  "links that only open": repeated("[a"),
  "emphasis that does not match": repeated("*a_ "),
  "runs of marks whose length is a multiple of 3": (count) => `a**b${"c* ".repeat(count)}`,
  "links that open and emphasis that closes": repeated("[ a_"),
  "brackets and parentheses": repeated("[ (]("),
  "nested brackets": nested("[", "a", "]"),
  "nested images": nested("![", "a", "](u)"),
  "nested boxes": nested("> ", "a", ""),
  "nested lists": (count) =>
    Array.from({ length: count }, (_, level) => `${" ".repeat(level)}- a\n`).join(""),
  "lists in boxes": repeated("> - "),
  "runs of backticks that get longer": (count) =>
    Array.from({ length: Math.ceil(Math.sqrt(count)) }, (_, length) => `e${"`".repeat(length)}`).join(""),
  "addresses that do not end": repeated("[a](<b"),
  "links that do not end": repeated("[a](b"),
  "comments that do not end": repeated("a <!-- b "),
  "declarations that do not end": repeated("<!A "),
  "instructions that do not end": repeated("<? "),
  "character data that does not end": repeated("<![CDATA["),
  "tags that do not end": repeated("<a b='"),
  "definitions of one address": repeated("[a]: u\n"),
  "definitions and what refers to them": (count) =>
    Array.from({ length: count }, (_, index) => `[a${index}]: u\n\n[a${index}]\n\n`).join(""),
  "an item and blank lines": (count) => `- a\n${"\n".repeat(count)}- b`,
  "items with a blank line each": repeated("- a\n\n"),
  entities: repeated("&lt;"),
  "entities that do not end": repeated("&#1"),
  backslashes: repeated("\\\\a"),
  "spaces within a line": (count) => `a${" ".repeat(count)}b`,
  "hard line ends": repeated("a  \n"),
  "underlines of headings": repeated("a\n==\n\n"),
  "lines across the page": repeated("***\n"),
  "rows of a table": repeated("| a | b |\n|---|---|\n"),
  "null characters": repeated("a\0b "),
  "marks in other scripts": repeated("。**、"),
};

const SIZES = [100, 1000, 4000];

test.each(Object.entries(PATTERNS))("%s: read or refused, however many", (_name, pattern) => {
  for (const size of SIZES) {
    const guidebook = `${SAMPLE_GUIDEBOOK}\n## Section: Odd <!-- #odd -->\n\n${pattern(size)}\n`;
    const { guidebooks, diagnostics } = readContent(sampleContent({ guidebook }));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(guidebooks.length === 1 || errors.length > 0).toBe(true);
    // What is too large is so as a whole.
    const placed = errors.filter(({ code }) => code !== markdownDiagnostics.fileTooLarge.code);
    for (const { position } of placed) expect(position).toBeDefined();
  }
});
