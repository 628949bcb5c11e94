import { expect, test } from "vitest";
import { fixContent, readContent } from "../src/index.js";
import { createRandom, type Random } from "./mutation/random.js";
import {
  FRAMEWORK_PATH,
  GUIDEBOOK_PATH,
  SAMPLE_FRAMEWORK,
  SAMPLE_GUIDEBOOK,
} from "./sample/sample-content.js";

const PIECES = [
  ..."#*_-+>`[]()<>!&\\|:\n\t \r\0\ufeff\u202e",
  ...[
    "<!--",
    "-->",
    "---\n",
    "\n\n",
    "```\n",
    "![",
    "](",
    "1. ",
    "    ",
    "**",
    ": ",
    " #",
    "\ud800",
    "<div>",
    "&#0;",
  ],
];

/** Changes a text in a few places: pieces put in, taken out, doubled or moved. */
function mutate(text: string, random: Random): string {
  let changed = text;
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const at = random.below(changed.length);
    const to = at + random.below(40);
    const [before, piece, after] = [changed.slice(0, at), changed.slice(at, to), changed.slice(to)];
    changed = random.pick([
      before + random.pick(PIECES) + piece + after,
      before + after,
      before + piece + piece + after,
      after + piece + before,
      before + random.pick(PIECES).repeat(random.below(30)) + after,
    ]);
  }
  return changed;
}

test("whatever the text is, it gives models or messages with a place", () => {
  const random = createRandom(4);
  for (let run = 0; run < Number(process.env["RUNS"] ?? 300); run += 1) {
    const files = [
      { path: FRAMEWORK_PATH, text: run % 2 === 0 ? mutate(SAMPLE_FRAMEWORK, random) : SAMPLE_FRAMEWORK },
      { path: GUIDEBOOK_PATH, text: run % 2 === 1 ? mutate(SAMPLE_GUIDEBOOK, random) : SAMPLE_GUIDEBOOK },
    ];
    const { guidebooks, diagnostics } = readContent(files);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(guidebooks.length === 1 || errors.length > 0, files.map(({ text }) => text).join("\n")).toBe(true);
    for (const { position } of errors) expect(position?.start.line).toBeGreaterThan(0);
    if (run % 10 === 0) expect(() => fixContent(files)).not.toThrow();
  }
});
