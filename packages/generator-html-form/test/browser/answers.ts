import { hostileWords } from "@guidebook-kit/generator/testing";
import {
  encodeResponse,
  listControls,
  type Response,
  responseJsonSchema,
  responseSchema,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { download } from "./download.js";
import { fillEverything, textFor } from "./fill-form.js";

function problems(worksheet: Worksheet, response: Response): unknown[] {
  const validate = new Ajv2020({ strict: true }).compile(responseJsonSchema(worksheet));
  validate(response);
  return [...(validate.errors ?? []), ...(responseSchema(worksheet).safeParse(response).error?.issues ?? [])];
}

/** Texts that careless pages change, and what becomes of them. */
const TEXTS: readonly (readonly [typed: string, expected?: string])[] = [
  ["half a character: \ud800"],
  ["one\r\ntwo\rthree\n", "one\ntwo\nthree\n"],
  ["  \u00a0\u200f\ufeff "],
  ["__proto__"],
  ["ä😀\n".repeat(50_000)],
];

const byName = (pairs: readonly (readonly [string, string])[]) => Object.fromEntries(pairs);

/** Tests that what people type is what they get. */
export function describeAnswers(open: OpenForm): void {
  describe("answers", () => {
    test("every control of the worksheet can be filled, and the download says what was typed", async () => {
      const { html, worksheet } = sampleForm();
      const { page, complaints } = await open(html);
      const controls = listControls(worksheet);
      expect(await page.locator("form [name]").count()).toBe(controls.length);
      await fillEverything(page, worksheet);
      const { file, response } = await download(page);
      expect(file).toBe("sample-meals.answers.json");
      expect(problems(worksheet, response)).toEqual([]);
      const said = controls.flatMap(({ name, kind, value }): [string, string][] =>
        kind === "hidden" && value === undefined ? [] : [[name, value ?? textFor(name)]],
      );
      expect(byName(encodeResponse(worksheetFields(worksheet), response))).toEqual(byName(said));
      expect(response.unmatched).toBeUndefined();
      expect(complaints).toEqual([]);
    });

    test("an empty form gives an empty draft", async () => {
      const { html, worksheet } = sampleForm();
      const { page } = await open(html);
      const { response } = await download(page);
      expect(problems(worksheet, response)).toEqual([]);
      expect(Object.keys(response)).toEqual(["format", "worksheet", "record"]);
    });

    test("names of controls are exactly the worksheet's, each once", async () => {
      const { html, worksheet } = sampleForm(hostileWords);
      const { page } = await open(html, { javaScriptEnabled: false });
      const names = await page
        .locator("form [name]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
      expect([...names].sort()).toEqual(
        listControls(worksheet)
          .map(({ name }) => name)
          .sort(),
      );
    });

    test("no text is changed on its way into the file", async () => {
      const { html, worksheet } = sampleForm();
      const { page } = await open(html);
      for (const [typed, expected = typed] of TEXTS) {
        await page.locator('[name="plan.notes"]').evaluate((area, text) => {
          (area as HTMLTextAreaElement).value = text;
          area.dispatchEvent(new Event("input", { bubbles: true }));
        }, typed);
        const { response } = await download(page);
        expect(response.plan?.notes === expected, typed.slice(0, 20)).toBe(true);
        expect(problems(worksheet, response)).toEqual([]);
      }
    });

    test("a plan row whose words are an action's title notes that action, and forgets it again", async () => {
      const { page } = await open(sampleForm().html);
      const line = page.locator('[name="plan.rows.r1.for-action"]');
      await line.fill("About action title");
      expect((await download(page)).response.plan?.rows?.[0]).toMatchObject({
        "action-id": "hold-breakfast",
      });
      await line.fill("Something else");
      expect((await download(page)).response.plan?.rows?.[0]).toEqual({
        id: "r1",
        "for-action": "Something else",
      });
    });
  });
}
