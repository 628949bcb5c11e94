import { parseOptions } from "@guidebook-kit/generator";
import { sampleInput } from "@guidebook-kit/generator/testing";
import { responseSchema, type Worksheet } from "@guidebook-kit/worksheet";
import { extendWorksheet, toFields } from "@guidebook-kit/worksheet/fields";
import { expect, test } from "vitest";
import { z } from "zod";
import { htmlForm, renderForm } from "../src/index.js";
import { download } from "./browser/download.js";
import { useBrowser } from "./open-form.js";

const open = useBrowser();

/** One field of each kind. */
const SCHEMA = z.object({
  "grade-band": z.enum(["lower", "upper"]).meta({ title: "Grade band" }),
  focus: z.array(z.enum(["rides", "food"])).meta({ title: "What we focus on" }),
  pilot: z.boolean().meta({ title: "Is this a pilot?" }),
  schools: z.number().meta({ title: "How many schools" }),
  start: z.iso.date().meta({ title: "When it starts" }),
  contact: z.email().meta({ title: "Whom to write to" }),
  remark: z.string().meta({ title: "What else matters" }),
});

async function extendedForm(): Promise<{ html: string; worksheet: Worksheet }> {
  const input = sampleInput();
  const { fields } = await toFields(SCHEMA, input.locale);
  const worksheet = extendWorksheet(input.worksheet, { fields });
  return { html: renderForm({ ...input, worksheet }, parseOptions(htmlForm, {})), worksheet };
}

test("the form shows a field of every kind, keeps what is filled in, and hands it over", async () => {
  const { html, worksheet } = await extendedForm();
  const { page, complaints } = await open(html);
  await page.getByLabel("Grade band").selectOption("upper");
  await page.getByRole("checkbox", { name: "food" }).check();
  await page.getByLabel("Is this a pilot?").selectOption({ label: "No" });
  await page.getByLabel("How many schools").fill("12");
  await page.getByLabel("When it starts").fill("early June");
  await page.getByLabel("Whom to write to").fill("ruiz@example.org");
  await page.getByLabel("What else matters").fill("Two\nlines");
  const { response } = await download(page);
  expect(response.extra).toEqual({
    "grade-band": "upper",
    focus: ["food"],
    pilot: "no",
    schools: 12,
    start: "early June",
    contact: "ruiz@example.org",
    remark: "Two\nlines",
  });
  expect(responseSchema(worksheet).safeParse(response).success).toBe(true);
  await page.reload();
  expect((await download(page)).response.extra).toEqual(response.extra);
  expect(complaints).toEqual([]);
});

test("what is no number stays as it was written", async () => {
  const { page } = await open((await extendedForm()).html);
  await page.getByLabel("How many schools").fill("a dozen");
  const { response } = await download(page);
  expect(response.extra).toBeUndefined();
  expect(response.unmatched).toEqual([["extra.schools", "a dozen"]]);
});
