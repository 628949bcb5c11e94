import { type GuidebookShape, longWords, shapedInput, shortWords } from "@guidebook-kit/generator/testing";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { PrintVariantName } from "../src/index.js";
import { faultsOf } from "./measure-pages.js";
import { printFile, visibleControls } from "./print-file.js";
import { useBrowser } from "./print-pdf.js";

const browser = useBrowser();

const SHAPES: readonly (readonly [name: string, shape: GuidebookShape])[] = [
  ["six key questions", { keyQuestions: 6, rootCauses: 2, actions: 2, scopes: 2, words: shortWords }],
  ["one scope", { keyQuestions: 1, rootCauses: 2, actions: 3, scopes: 1, words: shortWords }],
  ["four scopes", { keyQuestions: 1, rootCauses: 2, actions: 4, scopes: 4, words: shortWords }],
  ["four scopes and long words", { keyQuestions: 1, rootCauses: 3, actions: 4, scopes: 4, words: longWords }],
];

/** Ways to print, and how wide a box to tick is in them, in points. */
const VARIANTS: readonly (readonly [name: PrintVariantName, side: number])[] = [
  ["worksheet.letter", 12],
  ["worksheet.large-print", 21],
];

/** Elements that hide part of what they hold; the cover's drawing may. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *:not(.rack, .rack *)")]
      .filter((element) => getComputedStyle(element).overflow !== "visible")
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
        return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      })
      .map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 60)}`),
  );

describe.each(SHAPES)("a guidebook of %s", (_name, shape) => {
  test.each(VARIANTS)("fits the pages of %s", async (variant, side) => {
    const input = shapedInput(shape);
    const html = printFile(input, variant);
    const pages = await browser.measure(html);
    const faults = pages.flatMap((page, index) => faultsOf(page).map((fault) => `${index + 1}: ${fault}`));
    expect(faults).toEqual([]);
    const markers = pages.flatMap((page) => page.markers);
    expect(markers.map(({ what }) => what).toSorted()).toEqual(visibleControls(input).toSorted());
    // A page with anything wider than it is shrunk until that fits; then every box is smaller.
    for (const { left, right } of markers.filter(({ what }) => what.startsWith("team.groups."))) {
      expect(right - left).toBeCloseTo(side, 1);
    }
    // Beside head, foot and tabs every page holds something.
    const empty = pages.flatMap(({ words, markers: fields, height }, index) => {
      const inside = words.filter(({ top, bottom }) => top > height * 0.09 && bottom < height * 0.92);
      const tabs = inside.filter(({ top, bottom, left, right }) => bottom - top > right - left);
      return fields.length === 0 && inside.length === tabs.length + 3 ? [index + 1] : [];
    });
    expect(empty).toEqual([]);
    const page = await browser.open(html);
    expect(await cut(page)).toEqual([]);
    await page.close();
  });
});

test("what overlaps, or leaves its page, is found", async () => {
  const style = "position:absolute;font:12pt serif;margin:0";
  const [page] = await browser.measure(
    `<style>@page{size:612pt 792pt;margin:0}</style><p style="${style};left:72pt;top:72pt">under</p>
     <p style="${style};left:80pt;top:74pt">over</p><p style="${style};left:200pt;top:72pt">alone</p>
     <a href="field:box.a" style="${style};left:200pt;top:70pt;width:40pt;height:20pt"></a>
     <a href="field:box.b" style="${style};left:300pt;top:70pt;width:40pt;height:20pt"></a>
     <p style="${style};left:-4pt;top:400pt">outward</p>`,
  );
  expect(page && faultsOf(page).toSorted()).toEqual([
    "alone over box.a",
    "outward outside",
    "under over over",
  ]);
});
