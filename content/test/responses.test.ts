import { resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { projectWorksheet, responseJsonSchema, responseSchema } from "@guidebook-kit/worksheet";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { BREAKS } from "./break-response.js";
import { makeResponse } from "./make-responses.js";
import { readShippedContent } from "./read-shipped-content.js";

const VALID = 100;
/** Each way to break a response is taken so often, each time in another response and mostly in another field. */
const TIMES = 4;

const { frameworks, guidebooks } = readShippedContent();

test("there are guidebooks, and one in two languages", () => {
  expect(new Set(guidebooks.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3);
  expect(guidebooks.filter(({ locale }) => locale === "es").length).toBeGreaterThanOrEqual(1);
});

describe.each(guidebooks.map((guidebook) => ({ guidebook, id: guidebook.id, locale: guidebook.locale })))(
  "$id in $locale",
  ({ guidebook }) => {
    const framework = frameworks.find(
      ({ id, locale }) => id === guidebook.framework && locale === guidebook.locale,
    );
    if (framework === undefined) throw new Error("no framework");
    const worksheet = projectWorksheet(resolve(framework, guidebook), { locale: en });
    const schema = responseSchema(worksheet);
    const validate = new Ajv2020({ strict: true }).compile(responseJsonSchema(worksheet));

    /** What Zod and Ajv say. */
    const verdicts = (response: unknown) => ({
      zod: schema.safeParse(response).success,
      ajv: validate(response),
    });

    const valid = Array.from({ length: VALID }, (_, index) => makeResponse(worksheet, `valid ${index}`));
    const broken = Object.entries(BREAKS).flatMap(([way, breakIt]) =>
      Array.from({ length: TIMES }, (_, index) => {
        const seed = `${way} ${index}`;
        return {
          seed,
          response: breakIt({ response: { ...makeResponse(worksheet, seed) }, worksheet, seed }),
        };
      }),
    );

    test("Zod and Ajv both take what is valid", () => {
      for (const response of valid) {
        expect(verdicts(response), JSON.stringify(response)).toEqual({ zod: true, ajv: true });
      }
      expect(new Set(valid.map((response) => JSON.stringify(response))).size).toBe(VALID);
    });

    test("Zod and Ajv both refuse what is broken, whatever the way", () => {
      for (const { seed, response } of broken) {
        expect({ seed, ...verdicts(response) }).toEqual({ seed, zod: false, ajv: false });
      }
      const different = new Set(broken.map(({ response }) => JSON.stringify(response)));
      // One way gives the same every time: nothing in place of a response.
      expect(different.size).toBe(broken.length - (TIMES - 1));
      expect(valid.length + different.size).toBeGreaterThanOrEqual(200);
    });
  },
);
