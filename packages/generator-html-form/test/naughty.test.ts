import { HOSTILE_TEXTS } from "@guidebook-kit/generator/testing";
import { expect, test } from "vitest";
import { differenceFromPlain, wordsBeginning, wordsInTurns } from "./naughty/naughty-form.js";
import { NAUGHTY_TEXTS } from "./naughty/naughty-texts.js";
import { firstDifference, pageTree } from "./naughty/page-tree.js";

const TURNS = 10;

// `npm run test:hostile` puts every text in every place.
test("naughty texts in turns make the same tree as plain ones", () => {
  expect(NAUGHTY_TEXTS.length).toBeGreaterThan(500);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = Math.floor((turn * NAUGHTY_TEXTS.length) / TURNS);
    expect(differenceFromPlain(wordsInTurns(start)), `from ${start}`).toBeUndefined();
  }
});

test("a hostile text in every place makes the same tree as a plain one", () => {
  for (const text of HOSTILE_TEXTS)
    expect(differenceFromPlain(wordsBeginning(() => text)), text).toBeUndefined();
});

test.each([
  ["an element", "<p>a</p>", "<p><b>a</b></p>"],
  ["an attribute", "<p>a</p>", '<p onclick="a()">a</p>'],
  ["an address", '<a href="#a">a</a>', '<a href="javascript:a()">a</a>'],
  ["a comment", "<p>a</p>", "<p>a</p><!-- a -->"],
  ["a repair by the parser", "<table><tr><td>a</table>", "<table><p>b</p><tr><td>a</table>"],
])("%s is a difference", (_name, plain, naughty) => {
  expect(firstDifference(pageTree(plain), pageTree(plain))).toBeUndefined();
  expect(firstDifference(pageTree(naughty), pageTree(plain))).toBeTruthy();
});
