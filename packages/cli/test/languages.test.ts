import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { latinTexts, pseudoLocale } from "@guidebook-kit/generator/testing";
import { en } from "@guidebook-kit/locales";
import { expect, test } from "vitest";
import { runGuidebook } from "./run-guidebook.js";
import { inTwoLanguages, SAMPLE } from "./sample-content.js";
import { teamResponse, toJson } from "./sample-responses.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

/*
 * A language that is a value in the config: content in it is read, and every page of it speaks it.
 */

const configOf = (...locales: unknown[]): string => `export default ${JSON.stringify({ locales })};\n`;

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const { name: _name, ...wording } = en;
const ENGLISH = new Set(textsOf(wording));

/** What a page says in the words of the English locale. The content is English too, but says other things. */
const englishOn = (html: string): string[] => latinTexts(html).filter((text) => ENGLISH.has(text));

const FILES = { ...inTwoLanguages(pseudoLocale), "guidebook.config.ts": configOf(pseudoLocale) };

test("without the language in the config, its content is an error", async () => {
  const folder = await temporaryFolder(inTwoLanguages(pseudoLocale));
  const { code, out } = await runGuidebook(folder, ["check", "content"]);
  expect(code).toBe(1);
  expect(out).toContain('content/framework.ar-XB.md:3:9: error: The kit knows no language "ar-XB"');
});

test("with it, content is read and every page speaks the language", async () => {
  const folder = await temporaryFolder(FILES);
  expect(await runGuidebook(folder, ["check", "content"])).toMatchObject({ code: 0, errors: "" });
  const { code } = await runGuidebook(folder, ["build", "content", "--no-pdf"]);
  expect(code).toBe(0);
  const made = await readFolder(join(folder, "content/dist"));
  const pages = Object.keys(made).filter((file) => /ar-XB\/.*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    const html = Buffer.from(made[page] ?? "", "latin1").toString("utf8");
    expect(html).toContain('<html lang="ar-XB" dir="rtl">');
    expect(html).toContain(pseudoLocale.page.vision);
    expect(englishOn(html)).toEqual([]);
  }
  const form = Buffer.from(made["family-book/en/form.html"] ?? "", "latin1").toString("utf8");
  expect(form).toContain(`hreflang="ar-XB">${pseudoLocale.name}</a>`);
});

test("the report on answers speaks it too", async () => {
  const { "guidebook.config.ts": config, ...content } = FILES;
  const answers = { "answers/north.json": toJson(teamResponse("North")) };
  const folder = await temporaryFolder({ ...content, ...answers, "guidebook.config.ts": config });
  const report = ["responses", "report", "answers/north.json", "--out", "report.html", "--locale", "ar-XB"];
  expect(await runGuidebook(folder, report)).toMatchObject({ code: 0 });
  const html = await readFile(join(folder, "report.html"), "utf8");
  expect(html).toContain('<html lang="ar-XB" dir="rtl">');
  expect(html).toContain(pseudoLocale.report.voices);
  expect(englishOn(html)).toEqual([]);
  await runGuidebook(folder, [...report.slice(0, -1), "en", "--force"]);
  expect(englishOn(await readFile(join(folder, "report.html"), "utf8"))).toContain(en.report.voices);
});

test("a language of the kit can be said in other words", async () => {
  const ours = { ...en, page: { ...en.page, vision: "Where we want to be" } };
  const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.ts": configOf(ours) });
  expect(await runGuidebook(folder, ["build", "content", "--no-pdf"])).toMatchObject({ code: 0 });
  const made = await readFolder(join(folder, "content/dist/family-book/en"));
  expect(made["form.html"]).toContain(">Where we want to be</h4>");
});

const { vision: _vision, ...withoutVision } = en.page;

test.each([
  ["is no list", `export default { locales: 3 };`, /locales: .*expected array/],
  ["is a tag", configOf("pt"), /locales\.0: this is not a locale, which is an object like the kit's en/],
  ["lacks a text", configOf({ ...en, page: withoutVision }), /locales\.0: "page\.vision" is missing\./],
  ["lacks many", configOf({ ...en, form: {} }), /"form\.\w+" is missing; .*; and \d+ more\./],
  ["is named twice", configOf(pseudoLocale, pseudoLocale), /locales\.1: "ar-XB" is here a second time/],
])("a language in the config that %s is explained, exit 2", async (_name, config, message) => {
  const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.ts": config });
  for (const words of [
    ["build", "content"],
    ["check", "content"],
  ]) {
    const { code, errors } = await runGuidebook(folder, words);
    expect(errors).toMatch(message);
    expect(code).toBe(2);
  }
});
