import { expect, test } from "vitest";
import { noteDialogs, wrongAnswers } from "./browser/naughty-answers.js";
import { differenceFromPlain, wordsBeginning } from "./naughty/naughty-form.js";
import { NAUGHTY_TEXTS } from "./naughty/naughty-texts.js";
import { useBrowser } from "./open-form.js";
import { sampleForm } from "./sample-form.js";

const open = useBrowser();

test("every naughty text in every place of a guidebook makes the same tree as a plain one", () => {
  const found = NAUGHTY_TEXTS.flatMap((text) => {
    const difference = differenceFromPlain(wordsBeginning(() => text));
    return difference === undefined ? [] : [`${JSON.stringify(text)}: ${difference}`];
  });
  expect(found).toEqual([]);
});

test("every naughty text in every answer stays text", async () => {
  const { page, complaints } = await open(sampleForm().html, {}, noteDialogs);
  expect(await wrongAnswers(page, NAUGHTY_TEXTS)).toEqual([]);
  expect(await page.evaluate("globalThis.canary")).toBeUndefined();
  expect(complaints).toEqual([]);
});
