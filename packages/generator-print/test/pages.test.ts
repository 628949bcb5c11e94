import type { RichText } from "@guidebook-kit/core";
import type { GuidebookInput } from "@guidebook-kit/generator";
import { hostileWords, pseudoWords, sampleInput } from "@guidebook-kit/generator/testing";
import { en } from "@guidebook-kit/locales";
import { projectWorksheet } from "@guidebook-kit/worksheet";
import { describe, expect, test } from "vitest";
import { PRINT_VARIANT_NAMES } from "../src/index.js";
import { faultsOf } from "./measure-pages.js";
import { printFile, visibleControls } from "./print-file.js";
import { useBrowser } from "./print-pdf.js";

const browser = useBrowser();

/** A cause with so many actions that its table takes several pages. */
function longInput(): GuidebookInput {
  const input = sampleInput();
  const [question, ...questions] = input.resolved.keyQuestions;
  const [cause, ...causes] = question!.rootCauses;
  const actions = Array.from({ length: 16 }, (_, index) => ({
    ...cause!.actions[0]!,
    id: `action-${index + 1}`,
    number: `1.${index + 1}`,
  }));
  const longer = { ...question!, rootCauses: [{ ...cause!, actions }, ...causes] };
  const resolved = { ...input.resolved, keyQuestions: [longer, ...questions] };
  return { ...input, resolved, worksheet: projectWorksheet(resolved, { locale: en }) };
}

describe.each(PRINT_VARIANT_NAMES.map((name) => ({ name })))("$name in a PDF", ({ name }) => {
  test("no marker breaks, and none is lost", async () => {
    const input = longInput();
    const { markers } = await browser.print(printFile(input, name));
    expect(markers.map((marker) => marker.name).toSorted()).toEqual(visibleControls(input).toSorted());
  });

  test("every page but the cover says which page it is", async () => {
    const { pages } = await browser.print(printFile(sampleInput(), name));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages[0]).not.toContain("Page 1 of");
    for (const [index, page] of pages.entries()) {
      if (index > 0) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });
});

test("the head of a table of actions repeats, and its rows are whole", async () => {
  const { pages } = await browser.print(printFile(longInput(), "worksheet.letter"));
  const first = pages.findIndex(
    (page) => page.includes("About cause late-buses") && page.includes("The vision"),
  );
  const last = pages.findIndex(
    (page) => page.includes("About cause one-kitchen") && page.includes("The vision"),
  );
  const table = pages.slice(first, last);
  expect(table.length).toBeGreaterThan(2);
  for (const page of table) expect(page).toMatch(/Potential action/);
  for (const page of table) expect(page).toMatch(/The vision/);
  for (let number = 1; number <= 16; number += 1) {
    const row = table.filter((page) => new RegExp(`\\s1\\.${number}\\s`).test(page));
    expect(row).toHaveLength(1);
  }
});

/** Prose of paragraphs that each take some lines. */
const paragraphs = (count: number): RichText =>
  Array.from({ length: count }, () => ({
    type: "paragraph",
    children: [{ type: "text", value: "Every child can sit where lunch is warm. ".repeat(8) }],
  }));

test("a vision that would run off the page beside the actions is whole above them", async () => {
  const input = longInput();
  const [question, ...questions] = input.resolved.keyQuestions;
  const [cause, ...causes] = question!.rootCauses;
  const seen = { ...question!, rootCauses: [{ ...cause!, vision: paragraphs(4) }, ...causes] };
  const resolved = { ...input.resolved, keyQuestions: [seen, ...questions] };
  const pages = await browser.measure(printFile({ ...input, resolved }, "worksheet.letter"));
  expect(pages.flatMap(faultsOf)).toEqual([]);
  const words = pages.map((page) => page.words.filter(({ what }) => what === "lunch").length);
  expect(Math.max(...words)).toBe(32);
});

test("what there is to read begins on the page before it while there is room", async () => {
  const input = sampleInput();
  const { inDimension: _joined, ...first } = input.resolved.sections[0]!;
  const section = { ...first, sections: [], body: paragraphs(9) };
  const sections = ["one", "two", "three", "four"].map((id) => ({ ...section, id }));
  const pages = await browser.measure(
    printFile({ ...input, resolved: { ...input.resolved, sections } }, "guidebook.letter"),
  );
  const ends = pages.map(({ words }) =>
    Math.max(0, ...words.filter(({ what }) => what === "lunch").map(({ bottom }) => bottom)),
  );
  const read = ends.slice(
    ends.findIndex((end) => end > 0),
    ends.findLastIndex((end) => end > 0),
  );
  expect(read.length).toBeGreaterThan(2);
  for (const end of read) expect(end).toBeGreaterThan(792 * 0.8);
});

test("a title beside its words begins on their page, and no line ends a paragraph alone", async () => {
  const input = sampleInput();
  const { inDimension: _joined, ...first } = input.resolved.sections[0]!;
  const section = { ...first, sections: [], body: [] };
  const sections = Array.from({ length: 40 }, (_, index) => ({
    ...section,
    id: `part-${index}`,
    title: `Title${index} of two lines, or of three`,
    body: [
      {
        type: "paragraph" as const,
        children: [
          { type: "text" as const, value: `Words${index} ${"of lunch ".repeat(18 + index)}End${index}` },
        ],
      },
    ],
  }));
  const resolved = { ...input.resolved, sections: [{ ...section, sections }] };
  const pages = await browser.measure(printFile({ ...input, resolved }, "guidebook.letter"));
  const placeOf = (what: string): number =>
    pages.findIndex(({ words }) => words.some((word) => word.what === what));
  for (const index of sections.keys()) {
    expect([index, placeOf(`Words${index}`)]).toEqual([index, placeOf(`Title${index}`)]);
    const page = pages[placeOf(`End${index}`)]!;
    const lines = new Set(
      page.words.filter(({ left }) => left > 190 && left < 210).map(({ bottom }) => bottom),
    );
    expect(lines.size).toBeGreaterThan(1);
  }
});

test("nothing is wider than its page: boxes have their size, so no page was shrunk", async () => {
  for (const input of [sampleInput(), sampleInput(pseudoWords)]) {
    for (const name of PRINT_VARIANT_NAMES) {
      const { markers } = await browser.print(printFile(input, name));
      const ticks = markers.filter((marker) => marker.name.startsWith("team.groups."));
      expect(ticks).toHaveLength(2);
      const side = name === "worksheet.large-print" ? 21 : 12;
      for (const { width, height } of ticks) {
        expect(width).toBeCloseTo(side, 1);
        expect(height).toBeCloseTo(side, 1);
      }
    }
  }
});

test("each page names its step in the margin, and its part in the head", async () => {
  const { pages } = await browser.print(printFile(sampleInput(), "worksheet.letter"));
  const menu = pages.find((page) => page.includes("About menu"));
  expect(menu).toContain("Key question 3.1");
  expect(menu).toContain("3 About guidebook");
});

test("hostile texts leave the styles whole and do nothing", async () => {
  const [plain, hostile] = await Promise.all(
    [sampleInput(), sampleInput(hostileWords)].map((input) =>
      browser.open(printFile(input, "guidebook.letter")),
    ),
  );
  const rules = () => {
    const all = [...(document.styleSheets[0]?.cssRules ?? [])];
    return all.map((rule) => rule.constructor.name).filter((kind) => kind !== "CSSFontFaceRule");
  };
  expect(await hostile!.evaluate(rules)).toEqual(await plain!.evaluate(rules));
  expect(await hostile!.evaluate(() => "canary" in globalThis)).toBe(false);
});

test("headings go down one step at a time", async () => {
  for (const name of PRINT_VARIANT_NAMES) {
    const page = await browser.open(printFile(sampleInput(), name));
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1])),
    );
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  }
});
