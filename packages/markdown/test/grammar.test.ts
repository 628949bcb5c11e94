import { ANSWER_KINDS } from "@guidebook-kit/core";
import { locales } from "@guidebook-kit/locales";
import { describe, expect, test } from "vitest";
import { FILE_KINDS, HEADING_KINDS, headingRule, itemRule, LABEL_KINDS } from "../src/index.js";
import { FRAMEWORK_PRINTERS, GUIDEBOOK_PRINTERS } from "../src/print/printers/printer-tables.js";
import { FRAMEWORK_READERS, GUIDEBOOK_READERS } from "../src/readers/reader-tables.js";

const TABLES = {
  framework: { readers: FRAMEWORK_READERS, printers: FRAMEWORK_PRINTERS },
  guidebook: { readers: GUIDEBOOK_READERS, printers: GUIDEBOOK_PRINTERS },
};

test.each(FILE_KINDS)("each heading of a %s has a reader and a printer", (file) => {
  const top = HEADING_KINDS.filter((kind) => {
    const { parents, counts } = headingRule(kind);
    return parents.includes("file") && counts[file] !== "none";
  }).sort();
  expect(Object.keys(TABLES[file].readers).sort()).toEqual(top);
  expect(Object.keys(TABLES[file].printers).sort()).toEqual(top);
});

test("a heading stands below headings that stand in the same files, one level down", () => {
  for (const kind of HEADING_KINDS) {
    const { parents, counts, depth } = headingRule(kind);
    for (const parent of parents) {
      if (parent === "file" || parent === kind) continue;
      const above = headingRule(parent);
      expect(above.depth, `${kind} below ${parent}`).toBe(depth - (parents.includes("file") ? 0 : 1));
      for (const file of FILE_KINDS) {
        if (parents.length === 1 && counts[file] !== "none") expect(above.counts[file]).not.toBe("none");
      }
    }
  }
});

test("lists belong to headings that have them in the same files, and only known items stand in items", () => {
  for (const kind of HEADING_KINDS) {
    const { counts, items } = headingRule(kind);
    for (const file of FILE_KINDS) {
      const item = items?.[file];
      if (item !== undefined) expect(counts[file], `${kind} in a ${file}`).not.toBe("none");
      if (item !== undefined) expect(itemRule(item).shape).not.toBe("");
    }
  }
});

describe.each(locales.map((locale) => [locale.tag, locale.grammar] as const))("in %s", (_tag, grammar) => {
  test("no two headings, labels or answers have the same word", () => {
    const fold = (word: string) => word.toLowerCase();
    for (const words of [
      HEADING_KINDS.map((kind) => grammar[kind]),
      LABEL_KINDS.map((kind) => grammar[kind]),
      ANSWER_KINDS.map((kind) => grammar.answers[kind]),
    ]) {
      expect(new Set(words.map(fold)).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^\p{L}[\p{L} ]*\p{L}$/u);
    }
  });
});
