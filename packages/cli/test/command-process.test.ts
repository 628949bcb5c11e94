import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { outputPlaces } from "../src/output/output-places.js";
import { type BuiltCommand, buildCommand, runProcess } from "./build-command.js";
import { GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const LIGHT = ["--no-pdf", "--generator", "model", "--generator", "json-schema"];

let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
});

/** The modules that are loaded together with one, without what is loaded later on demand. */
function loadedWith(start: string): string[] {
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { kind, path: imported } of command.modules[path]?.imports ?? []) {
      if (kind !== "dynamic-import") visit(imported);
    }
  };
  expect(Object.keys(command.modules)).toContain(start);
  visit(start);
  return [...loaded];
}

test.each([
  ["src/main.ts", /commander|zod|remark|handlebars|ts-morph|jiti|playwright|packages\/(?!cli)/],
  ["src/create-program.ts", /zod|remark|handlebars|ts-morph|jiti|playwright|\.\.\/generator/],
  ["src/commands/run-check.ts", /handlebars|ts-morph|jiti|playwright|pdf-lib|\.\.\/generator-/],
  ["src/commands/run-build.ts", /handlebars|ts-morph|jiti|playwright|pdf-lib/],
  ["src/commands/responses/run-validate.ts", /ts-morph|jiti|playwright|pdf-lib|\.\.\/pdf\//],
  ["src/commands/responses/run-fill.ts", /ts-morph|jiti|playwright|pdf-lib|\.\.\/pdf\//],
])("%s loads only what it needs", (start, heavy) => {
  expect(loadedWith(start).filter((path) => heavy.test(path))).toEqual([]);
});

test("the version and the help need no content", async () => {
  const from = await temporaryFolder();
  expect(await runProcess(command, ["--version"], { from })).toMatchObject({ code: 0, errors: "" });
  expect((await runProcess(command, ["build", "--help"], { from })).out).toContain("Examples:");
});

test("the same content gives the same bytes in another folder, time zone and language", async () => {
  const [here, there] = [await temporaryFolder(TWO_GUIDEBOOKS), await temporaryFolder(TWO_GUIDEBOOKS)];
  const words = ["build", "content", "--no-pdf", "--generator", "html-form", ...LIGHT];
  const first = await runProcess(command, words, { from: here, environment: { TZ: "America/New_York" } });
  const strange = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
  const second = await runProcess(command, ["build", ".", "--out", "../made", ...words.slice(2)], {
    from: join(there, "content"),
    environment: strange,
  });
  expect([first, second]).toMatchObject([{ code: 0 }, { code: 0 }]);
  const made = await readFolder(join(here, "content/dist"));
  expect(Object.keys(made).length).toBeGreaterThan(8);
  expect(await readFolder(join(there, "made"))).toEqual(made);
});

/** A generator that never ends, and says when it has begun. */
const ENDLESS = `
export default {
  generators: [{
    name: "endless",
    summary: "Never ends.",
    each: "guidebook",
    options: { safeParse: (data) => ({ success: true, data }) },
    generate: () => {
      process.stderr.write("BEGUN");
      return new Promise((resolve) => setTimeout(resolve, 600_000));
    },
  }],
};
`;

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends a build, and nothing of it is left", async (signal, code) => {
  const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.mjs": ENDLESS });
  await runProcess(command, ["build", "content", ...LIGHT], { from: folder });
  const before = [await readFolder(folder), await readdir(join(folder, "content"))];
  const outcome = await runProcess(command, ["build", "content", "--no-pdf", "--generator", "endless"], {
    from: folder,
    started: (child) =>
      child.stderr?.on("data", (text: Buffer) => {
        if (text.includes("BEGUN")) child.kill(signal);
      }),
  });
  expect(outcome).toMatchObject({
    code,
    errors: expect.stringMatching(/Stopped\. Nothing was changed\.\n$/),
  });
  expect([await readFolder(folder), await readdir(join(folder, "content"))]).toEqual(before);
});

test("whenever a build is killed, the old or the new set is whole, and the next build cleans up", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const dist = join(folder, "content/dist");
  const build = async (title: string, killAfter?: number) => {
    await writeFiles(folder, {
      "content/family-book/guidebook.md": GUIDEBOOK.replace("Narrow meeting hours", title),
    });
    return runProcess(command, ["build", "content", ...LIGHT], {
      from: folder,
      started: (child) => {
        if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
      },
    });
  };
  const sets: Record<string, string>[] = [];
  let duration = 0;
  for (const title of ["Few hours", "Late hours"]) {
    const begun = Date.now();
    expect((await build(title)).code).toBe(0);
    duration = Date.now() - begun;
    sets.push(await readFolder(dist));
  }
  expect(sets[0]).not.toEqual(sets[1]);
  for (let kill = 1; kill <= 10; kill += 1) {
    // The first half of the time goes into starting.
    await build(kill % 2 === 0 ? "Few hours" : "Late hours", duration * (0.5 + kill / 20));
    const { former, stage } = outputPlaces(dist);
    const whole = (await readdir(join(folder, "content"))).includes("dist") ? [dist] : [former, stage];
    for (const set of whole) expect(sets).toContainEqual(await readFolder(set));
  }
  expect((await build("Late hours")).code).toBe(0);
  expect(await readFolder(dist)).toEqual(sets[1]);
  expect((await readdir(join(folder, "content"))).sort()).toEqual(["dist", "family-book", "framework.md"]);
});

test("of two builds at once, each succeeds or is turned away", async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  const words = ["build", "content", ...LIGHT];
  const outcomes = await Promise.all([1, 2, 3].map(() => runProcess(command, words, { from: folder })));
  for (const { code, errors } of outcomes) {
    if (code !== 0)
      expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining("Another build") });
  }
  expect(outcomes.some(({ code }) => code === 0)).toBe(true);
  expect((await readdir(join(folder, "content"))).sort()).toEqual([
    "dist",
    "family-book",
    "framework.md",
    "money-book",
  ]);
});

test("a reader that leaves early is no reason to complain", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const outcome = await runProcess(command, ["check", "content"], {
    from: folder,
    started: (child) => child.stdout?.destroy(),
  });
  expect(outcome).toMatchObject({ code: 0, errors: "" });
});
