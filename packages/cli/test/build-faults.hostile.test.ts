import type * as SyncFileSystem from "node:fs";
import type * as FileSystem from "node:fs/promises";
import { join, relative } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { CACHE_FOLDER } from "../src/output/manifest.js";
import { expectWhole } from "./expect-whole.js";
import { DISK_ERRORS, type Fault, type FaultyDisk } from "./faulty-disk.js";
import { leaveLock } from "./leave-lock.js";
import { quickPdfMaker } from "./quick-build.js";
import { type Outcome, runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, TWO_GUIDEBOOKS } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const hoisted = vi.hoisted(() => ({ disk: undefined as FaultyDisk | undefined }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const { FaultyDisk } = await import("./faulty-disk.js");
  hoisted.disk = new FaultyDisk();
  return hoisted.disk.wrap(await importOriginal<typeof FileSystem>());
});

vi.mock("node:fs", async (importOriginal) => {
  const real = await importOriginal<typeof SyncFileSystem>();
  await import("node:fs/promises");
  const wrap = (name: string, call: unknown) =>
    disk().wrapSync(name, call as (...given: unknown[]) => unknown);
  return {
    ...real,
    lstatSync: wrap("lstat", real.lstatSync),
    statSync: wrap("stat", real.statSync),
    readFileSync: wrap("readFile", real.readFileSync),
  };
});

vi.mock("../src/build/builtin-generators.js", async () => ({
  builtinGenerators: (await import("./quick-build.js")).quickGenerators,
}));

vi.mock("../src/pdf/open-pdf-maker.js", () => ({
  openPdfMaker: async () => ({ maker: quickPdfMaker }),
}));

// Reads the code of this kit, hundreds of files that no build of this test changes.
vi.mock("../src/cache/kit-identity.js", () => ({ kitIdentity: async () => "this kit" }));

const { cp, readdir } = await vi.importActual<typeof FileSystem>("node:fs/promises");

function disk(): FaultyDisk {
  if (hoisted.disk === undefined) throw new Error("the disk is not set up");
  return hoisted.disk;
}

type Sets = readonly Record<string, string>[];

/** What a build finds where its output goes. */
interface Start {
  readonly name: string;
  /** Whether an earlier build, whose cache is used, has been there. */
  readonly built: boolean;
  /** Whether the output folder cannot be renamed. */
  readonly unmovable: boolean;
}

const STARTS: readonly Start[] = [
  { name: "the first build", built: false, unmovable: false },
  { name: "a build after an edit", built: true, unmovable: false },
  { name: "a build after an edit, into a folder that cannot be renamed", built: true, unmovable: true },
];

const outOf = (folder: string): string => join(folder, "content/dist");

const build = (folder: string): Promise<Outcome> =>
  // Whatever can be run will do for a browser: nothing starts it.
  runGuidebook(folder, ["build", "content", "--browser", process.execPath]);

const entitle = (folder: string, title: string): Promise<void> =>
  writeFiles(folder, {
    "content/family-book/guidebook.md": GUIDEBOOK.replace("Narrow meeting hours", title),
  });

/** What stands in the content folder beside the content and the output. */
const leftovers = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, "content"))).filter((name) => name.startsWith("."));

/** A folder as a build finds it, to be copied as often as there are calls. */
async function startFolder({ built }: Start): Promise<string> {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  if (!built) return folder;
  expect(await build(folder)).toMatchObject({ code: 0 });
  await writeFiles(outOf(folder), { "mine.txt": "mine", "money-book/en/notes.txt": "edited" });
  await entitle(folder, "Few meeting hours");
  return folder;
}

async function copyOf(model: string, { unmovable }: Start): Promise<string> {
  const folder = await temporaryFolder();
  await cp(model, folder, { recursive: true, preserveTimestamps: true });
  disk().within = folder;
  disk().unmovable = unmovable ? outOf(folder) : "";
  return folder;
}

/** The old set, the new one, and the one after a further edit; and how many calls the first build makes. */
async function setsOf(
  model: string,
  start: Start,
): Promise<{ sets: Sets; later: Sets[number]; calls: number }> {
  const folder = await copyOf(model, start);
  const before = await readFolder(outOf(folder));
  disk().count();
  expect(await build(folder)).toMatchObject({ code: 0 });
  const { calls } = disk();
  disk().disarm();
  const after = await readFolder(outOf(folder));
  await entitle(folder, "Late meeting hours");
  expect(await build(folder)).toMatchObject({ code: 0 });
  const later = await readFolder(outOf(folder));
  expect(Object.keys(after).some((path) => path.startsWith(CACHE_FOLDER))).toBe(true);
  expect(new Set([before, after, later].map((set) => JSON.stringify(set))).size).toBe(3);
  return { sets: [before, after], later, calls };
}

/** Runs a build in which something goes wrong; undefined when it was killed. */
async function buildWith(fault: Fault, at: number, folder: string): Promise<Outcome | undefined> {
  const died = disk().arm(fault, at);
  const outcome = await Promise.race([died.then(() => undefined), build(folder)]);
  disk().disarm();
  return outcome;
}

/** Edits the content further and builds it: of what went wrong before, nothing may be seen. */
async function expectLater(folder: string, later: Sets[number], when: string): Promise<void> {
  await entitle(folder, "Late meeting hours");
  expect(await build(folder), when).toMatchObject({ code: 0 });
  expect(await readFolder(outOf(folder)), when).toEqual(later);
  expect(await leftovers(folder), when).toEqual([]);
}

afterEach(() => {
  disk().unmovable = "";
  disk().within = "";
});

test.each(DISK_ERRORS.flatMap((fault) => STARTS.map((start) => ({ ...start, fault, start }))))(
  "$name: whichever call says $fault, the old set or the new one is whole, and the path is named",
  async ({ fault, start }) => {
    const model = await startFolder(start);
    const { sets, later, calls } = await setsOf(model, start);
    expect(calls).toBeGreaterThan(70);
    let failed = 0;
    for (let at = 1; at <= calls; at += 1) {
      const folder = await copyOf(model, start);
      const outcome = await buildWith(fault, at, folder);
      const { failed: name, paths } = disk();
      const when = `${name} ${paths.map((path) => relative(folder, path)).join(" ")}, call ${at}`;
      const found = await readFolder(outOf(folder));
      if (outcome?.code === 0) expect(found, when).toEqual(sets[1]);
      else {
        failed += 1;
        // Where no old set has to be given back, a new one that is whole may stay.
        expect(start.built && !start.unmovable ? sets.slice(0, 1) : sets, when).toContainEqual(found);
        const said = `${outcome?.errors}${outcome?.out}`;
        const named = paths.some(
          (path) => said.includes(path) || said.includes(relative(folder, path) || path),
        );
        expect({ code: outcome?.code, named }, `${when}: ${said}`).toEqual({ code: 1, named: true });
      }
      // What cannot be removed stands until the next command.
      if (name !== "rm") expect(await leftovers(folder), when).toEqual([]);
      await expectLater(folder, later, when);
    }
    expect(failed).toBeGreaterThan(40);
  },
);

test.each(STARTS)(
  "$name: at whichever call it is killed, a whole set is there or restored, and the next edit is built",
  async (start) => {
    const model = await startFolder(start);
    const { sets, later, calls } = await setsOf(model, start);
    for (let at = 1; at <= calls; at += 1) {
      const folder = await copyOf(model, start);
      const outcome = await buildWith("die", at, folder);
      const when = `${disk().failed}, call ${at}`;
      const found = await expectWhole(outOf(folder), sets, when);
      if (outcome !== undefined) expect(found, when).toEqual(sets[1]);
      await leaveLock(outOf(folder));
      await expectLater(folder, later, when);
    }
  },
);
