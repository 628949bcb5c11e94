import {
  arabicWords,
  describeGenerator,
  hostileWords,
  latinTexts,
  plainWords,
  pseudoWords,
  sampleInput,
  sampleInputs,
} from "@guidebook-kit/generator/testing";
import { en } from "@guidebook-kit/locales";
import { projectWorksheet } from "@guidebook-kit/worksheet";
import { describe, expect, test } from "vitest";
import { PRINT_VARIANT_NAMES, print } from "../src/index.js";
import { bodyOf, markersOf, printFile, styleOf, visibleControls } from "./print-file.js";

describeGenerator(print);

const VARIANTS = PRINT_VARIANT_NAMES.map((name) => ({ name }));

describe.each(VARIANTS)("$name", ({ name }) => {
  test.each(sampleInputs())("has a marker for each control of $name, and no other", ({ input }) => {
    const markers = markersOf(printFile(input, name));
    expect(markers.toSorted()).toEqual(visibleControls(input).toSorted());
  });

  test("tells every control from every other one", () => {
    const labels = [...bodyOf(printFile(sampleInput(), name)).matchAll(/ aria-label="([^"]*)"><\/a>/g)];
    expect(labels).toHaveLength(visibleControls(sampleInput()).length);
    expect(labels.every(([, label = ""]) => label.length > 3)).toBe(true);
  });

  test("has lines to write on instead of markers when it is not fillable", () => {
    const body = bodyOf(printFile(sampleInput(), name, { fillable: false }));
    expect(body).not.toContain("field:");
    expect(body).toContain('<div class="rules size-answer"><i></i><i></i>');
    expect(body).not.toContain('<div class="box ');
  });

  test("gives each element id once, and links only to ids that it has", () => {
    const body = bodyOf(printFile(sampleInput(), name));
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...body.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    const references = [...body.matchAll(/ data-page-of="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((id) => !targets.includes(id))).toEqual([]);
  });

  test("asks for nothing", () => {
    const html = printFile(sampleInput(), name);
    expect(html).not.toMatch(/<script|<img|<link|@import| src=/);
    expect([...html.matchAll(/url\((.{5})/g)].every(([, scheme]) => scheme === "data:")).toBe(true);
  });

  test("says nothing but the content and the words of its locale, from right to left", () => {
    const html = printFile(sampleInput(pseudoWords), name);
    expect(html).toContain('<html lang="ar-XB" dir="rtl">');
    expect(latinTexts(html)).toEqual([]);
    // Heads and feet of the pages stand in the styles.
    const said = [...styleOf(html).matchAll(/content: ?("[^"]*")/g)].map(([, text = ""]) => text);
    expect(said.length).toBeGreaterThan(5);
    expect(latinTexts(said.join("<br>"))).toEqual([]);
    expect(latinTexts(printFile(sampleInput(), name))).toContain("Key question 3.1");
  });

  test("keeps its elements whatever the texts say", () => {
    const elements = (words: typeof plainWords): string[] =>
      [...bodyOf(printFile(sampleInput(words), name)).matchAll(/<(\/?[a-z0-9]+)/g)]
        .map(([, element = ""]) => element)
        .filter((element) => !/^\/?a$/.test(element));
    expect(elements(hostileWords)).toEqual(elements(plainWords));
  });

  test("keeps hostile texts out of its styles", () => {
    const style = styleOf(printFile(sampleInput(hostileWords), name));
    const outside = style.replace(/"[^"\n]*"/g, '""');
    expect(outside).not.toContain("canary");
    expect(style).not.toMatch(/<\/|<!--/);
  });
});

test.each([
  ["the worksheet", "worksheet.letter"],
  ["the worksheet in large print", "worksheet.large-print"],
  ["the guidebook", "guidebook.letter"],
] as const)("%s is as it was", async (_name, variant) => {
  await expect(bodyOf(printFile(sampleInput(), variant))).toMatchFileSnapshot(`golden/${variant}.html`);
});

test.each(VARIANTS)("$name has all of its style sheets", ({ name }) => {
  const style = styleOf(printFile(sampleInput(), name));
  for (const rule of [
    "--pitch:",
    ".cover {",
    ".contents {",
    ".box {",
    ".actions thead",
    ".stages {",
    ".entry {",
  ])
    expect(style).toContain(rule);
  expect(style.includes(".action-card {")).toBe(name === "worksheet.large-print");
  expect(/\.vision,\n\.spine\.current \{\n {2}background: #ffffff/.test(style)).toBe(
    name === "worksheet.ink-saving",
  );
});

test("the pages' rules are as they were", async () => {
  const style = styleOf(printFile(sampleInput(), "worksheet.letter"));
  await expect(`${style.slice(0, style.indexOf(".spine:nth-child"))}`).toMatchFileSnapshot(
    "golden/pages.css",
  );
});

test("pages written from right to left have their tabs on the left", () => {
  const html = printFile(sampleInput(arabicWords), "worksheet.letter");
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(styleOf(html)).toMatch(/@left-top\{content:"/);
  expect(styleOf(html)).not.toMatch(/@right-top\{content:"/);
});

test("rows of a response get their boxes", () => {
  const input = sampleInput();
  const response = {
    format: "guidebook-kit/response/1",
    worksheet: { guidebook: "sample-meals" },
    "other-causes": { "warm-meals": [{ id: "r1" }, { id: "r3", actions: [{ id: "r7" }] }] },
    "other-actions": { "one-kitchen": [{ id: "r9", text: "More ovens" }] },
    plan: { rows: [{ id: "r12", what: "Ask the cooks" }] },
  } as never;
  const worksheet = projectWorksheet(input.resolved, { locale: en, response });
  const longer = { ...input, worksheet };
  const markers = markersOf(printFile(longer, "worksheet.letter"));
  expect(markers.toSorted()).toEqual(visibleControls(longer).toSorted());
  expect(markers).toContain("other-causes.warm-meals.r3.actions.r7.text");
  expect(markers).toContain("plan.rows.r12.measure");
});

test("every kind of extension field has its boxes", () => {
  const input = sampleInput();
  const fields = [
    { kind: "line", name: "extra.band", label: "Band" },
    { kind: "number", name: "extra.size", label: "Size" },
    { kind: "choice", name: "extra.ready", label: "Ready", options: [{ id: "yes", label: "Yes" }] },
    { kind: "choices", name: "extra.days", label: "Days", options: [{ id: "monday", label: "Monday" }] },
    { kind: "notes", name: "extra.more", label: "More" },
    {
      kind: "rows",
      name: "extra.visits",
      label: "Visits",
      rowLabel: "Visit",
      rows: ["r1", "r2"],
      columns: [
        { kind: "date", name: "day", label: "Day" },
        { kind: "choices", name: "who", label: "Who", options: [{ id: "cook", label: "Cook" }] },
      ],
    },
  ] as const;
  const worksheet = projectWorksheet(input.resolved, { locale: en, fields });
  const longer = { ...input, worksheet };
  const markers = markersOf(printFile(longer, "worksheet.letter"));
  expect(markers.toSorted()).toEqual(visibleControls(longer).toSorted());
  expect(markers).toContain("extra.visits.r2.who.cook");
});

test("a template takes the place of the kit's own", () => {
  const templates = { "sheet-team": '<section class="sheet {{page}}" id="{{anchor}}">Mine</section>' };
  const html = printFile(sampleInput(), "worksheet.letter", { templates });
  expect(html).toContain(">Mine</section>");
});

test("source and rights stand on every cover", () => {
  for (const { name } of VARIANTS) {
    const body = bodyOf(printFile(sampleInput(), name));
    expect(body).toContain("<p>Source: About source.</p>");
    expect(body).toContain("<p>Rights: About rights of the guidebook.</p>");
  }
});
