import { EventEmitter, once } from "node:events";
import { chmod, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { type BuiltCommand, buildCommand, runProcess } from "./build-command.js";
import { expectWhole } from "./expect-whole.js";
import { GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const LIGHT = ["--no-pdf", "--generator", "model", "--generator", "json-schema"];

/** Content of which one page becomes a PDF. */
const ONE_PDF: Readonly<Record<string, string>> = {
  ...SAMPLE,
  "guidebook.config.mjs": `export default { options: { print: { variants: ["worksheet.letter"] } } };`,
};

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
  [
    "src/commands/run-build.ts",
    /handlebars|ts-morph|jiti|playwright|pdf-lib|remark|\.\.\/(?:generator-|locales)/,
  ],
  ["src/commands/responses/run-validate.ts", /ts-morph|jiti|playwright|pdf-lib|\.\.\/pdf\//],
  ["src/commands/responses/run-fill.ts", /ts-morph|jiti|playwright|pdf-lib|\.\.\/pdf\//],
])("%s loads only what it needs", (start, heavy) => {
  expect(loadedWith(start).filter((path) => heavy.test(path))).toEqual([]);
});

test.runIf(process.platform === "linux")("dev --open opens the preview in somebody's browser", async () => {
  const from = await temporaryFolder({ ...SAMPLE, browser: '#!/bin/sh\necho "$1" > asked\n' });
  await chmod(join(from, "browser"), 0o755);
  // Where there is no desktop, this is the browser that the systems' openers ask.
  const environment = { BROWSER: join(from, "browser"), DISPLAY: "", WAYLAND_DISPLAY: "" };
  const words = ["dev", "content", "--open", "--port", "0"];
  const { code, out } = await runProcess(command, words, {
    from,
    environment,
    started: async (child) => {
      await vi.waitUntil(async () => (await readdir(from)).includes("asked"), { timeout: 20_000 });
      child.kill("SIGINT");
    },
  });
  expect(code).toBe(0);
  expect(out).toContain(`Preview: ${(await readFile(join(from, "asked"), "utf8")).trim()}\n`);
});

test("the version and the help need no content", async () => {
  const from = await temporaryFolder();
  expect(await runProcess(command, ["--version"], { from })).toMatchObject({ code: 0, errors: "" });
  expect((await runProcess(command, ["build", "--help"], { from })).out).toContain("Examples:");
});

test.each([
  { words: ["--no-pdf"], content: { ...TWO_GUIDEBOOKS, ...TWO_LANGUAGES }, expected: "index.html" },
  { words: [], content: ONE_PDF, expected: "family-book/en/worksheet.letter.pdf" },
])(
  "the same content gives the same bytes in another folder, time zone and language, $expected too",
  async ({ words, content, expected }) => {
    const [here, there] = [await temporaryFolder(content), await temporaryFolder()];
    await writeFiles(join(there, "somewhere/else entirely"), content);
    const usual = { TZ: "America/New_York", LANG: "C", LC_ALL: "C" };
    const first = await runProcess(command, ["build", ...words], { from: here, environment: usual });
    const strange = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
    const second = await runProcess(command, ["build", "content", "--out", "../made", ...words], {
      from: join(there, "somewhere/else entirely"),
      environment: strange,
    });
    expect([first, second]).toMatchObject([{ code: 0 }, { code: 0 }]);
    const made = await readFolder(join(here, "content/dist"));
    expect(Object.keys(made)).toContain(expected);
    expect(await readFolder(join(there, "somewhere/made"))).toEqual(made);
  },
  120_000,
);

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
  ["SIGHUP", 143],
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
    await expectWhole(dist, sets);
  }
  expect(await build("Late hours")).toMatchObject({ code: 0 });
  expect(await readFolder(dist)).toEqual(sets[1]);
  expect((await readdir(join(folder, "content"))).sort()).toEqual(["dist", "family-book", "framework.md"]);
});

/** A generator that says when it has begun, and ends when there is a file named `go`. */
const WAITING = `
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
export default {
  generators: [{
    name: "waiting",
    summary: "Waits.",
    each: "guidebook",
    options: { safeParse: (data) => ({ success: true, data }) },
    generate: async () => {
      process.stderr.write("BEGUN");
      while (!existsSync("go")) await setTimeout(20);
      return { artifacts: [], diagnostics: [] };
    },
  }],
};
`;

test("a build that comes while another is at work is turned away", async () => {
  const folder = await temporaryFolder();
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  await writeFiles(first, { ...SAMPLE, "guidebook.config.mjs": WAITING });
  await writeFiles(second, TWO_GUIDEBOOKS);
  const words = ["build", "--out", "../made", ...LIGHT];
  const begun = new EventEmitter();
  const running = runProcess(command, [...words, "--generator", "waiting"], {
    from: first,
    started: (child) =>
      child.stderr?.on("data", (text: Buffer) => {
        if (text.includes("BEGUN")) begun.emit("begun");
      }),
  });
  await Promise.race([once(begun, "begun"), running]);
  const turnedAway = await runProcess(command, words, { from: second });
  await writeFiles(first, { go: "" });
  expect(turnedAway).toMatchObject({ code: 1, errors: expect.stringContaining("Another build") });
  expect(await running).toMatchObject({ code: 0 });
  const made = Object.keys(await readFolder(join(folder, "made")));
  expect(made).toContain("family-book/en/guidebook.json");
  expect(made).not.toContain("money-book/en/guidebook.json");
});

test("of builds at once, each succeeds or is turned away, and what stands there is one build's", async () => {
  const folder = await temporaryFolder();
  const titles = ["Few hours", "Late hours", "No hours"];
  const sets: Record<string, string>[] = [];
  for (const title of titles) {
    await writeFiles(join(folder, title), {
      ...TWO_GUIDEBOOKS,
      "content/family-book/guidebook.md": GUIDEBOOK.replace("Narrow meeting hours", title),
    });
    const from = join(folder, title);
    expect(await runProcess(command, ["build", ...LIGHT], { from })).toMatchObject({ code: 0 });
    sets.push(await readFolder(join(from, "content/dist")));
  }
  const outcomes = await Promise.all(
    titles.map((title) =>
      runProcess(command, ["build", "--out", "../made", ...LIGHT], { from: join(folder, title) }),
    ),
  );
  for (const { code, errors } of outcomes) {
    if (code !== 0)
      expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining("Another build") });
  }
  expect(outcomes.some(({ code }) => code === 0)).toBe(true);
  expect(sets.filter((_, index) => outcomes[index]?.code === 0)).toContainEqual(
    await readFolder(join(folder, "made")),
  );
  expect((await readdir(folder)).sort()).toEqual([...titles, "made"].sort());
});

test("a reader that leaves early is no reason to complain", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const outcome = await runProcess(command, ["check", "content"], {
    from: folder,
    started: (child) => child.stdout?.destroy(),
  });
  expect(outcome).toMatchObject({ code: 0, errors: "" });
});
