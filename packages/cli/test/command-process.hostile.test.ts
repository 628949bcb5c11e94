import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { type BuiltCommand, buildCommand, runProcess } from "./build-command.js";
import { expectWhole } from "./expect-whole.js";
import type { Outcome } from "./run-guidebook.js";
import { GUIDEBOOK, TWO_GUIDEBOOKS } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const KILLS = 30;

const TITLES = ["Few hours", "Late hours", "No hours"];

/** Makes a process of Node load what kills it. */
const KILLABLE = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "kill-at-call.mjs")).href}`,
};

let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
});

async function build(
  folder: string,
  title: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  await writeFiles(folder, {
    "content/family-book/guidebook.md": GUIDEBOOK.replace("Narrow meeting hours", title),
  });
  const words = ["build", "content", "--no-pdf"];
  return runProcess(command, words, { from: folder, environment });
}

/** Half of the kills are spread over all calls; the others are in the last ones, where the sets are swapped. */
function callOf(kill: number, calls: number): number {
  const half = KILLS / 2;
  return kill < half ? 1 + Math.floor((kill * calls) / half) : calls - (KILLS - 1 - kill);
}

test(`killed in ${KILLS} of its calls to the disk, a build leaves whole sets, and the next one builds on them`, async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  const dist = join(folder, "content/dist");
  const count = join(folder, "calls.txt");
  const sets: Record<string, string>[] = [];
  for (const title of [...TITLES, ...TITLES]) {
    const counting = { ...KILLABLE, KILL_WITHIN: folder, KILL_COUNT: count };
    expect(await build(folder, title, counting)).toMatchObject({ code: 0, errors: expect.any(String) });
    sets.push(await readFolder(dist));
  }
  expect(sets.slice(3)).toEqual(sets.slice(0, 3));
  const calls = Number(await readFile(count, "utf8"));
  expect(calls).toBeGreaterThan(KILLS * 2);
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Never that of the set that stands there: nothing would have to be made.
    const title = TITLES[kill % TITLES.length] ?? "";
    const at = callOf(kill, calls);
    const killed = await build(folder, title, { ...KILLABLE, KILL_WITHIN: folder, KILL_AT: String(at) });
    expect(killed, `call ${at}`).toMatchObject({ code: -1 });
    await expectWhole(dist, sets, `call ${at}`);
    // After every other kill, the next build is killed too.
    if (kill % 2 === 0) continue;
    expect(await build(folder, title), `call ${at}`).toMatchObject({ code: 0 });
    expect(await readFolder(dist), `call ${at}`).toEqual(sets[kill % TITLES.length]);
    const left = (await readdir(join(folder, "content"))).sort();
    expect(left, `call ${at}`).toEqual(["dist", "family-book", "framework.md", "money-book"]);
  }
});
