import type * as FileSystem from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { OutputSession } from "../src/output/output-session.js";
import { explainError } from "../src/report/explain-error.js";
import { expectWhole } from "./expect-whole.js";
import { DISK_ERRORS, type FaultyDisk } from "./faulty-disk.js";
import { leaveLock } from "./leave-lock.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

const hoisted = vi.hoisted(() => ({ disk: undefined as FaultyDisk | undefined }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const { FaultyDisk } = await import("./faulty-disk.js");
  hoisted.disk = new FaultyDisk();
  return hoisted.disk.wrap(await importOriginal<typeof FileSystem>());
});

const { mkdir, readdir, writeFile } = await vi.importActual<typeof FileSystem>("node:fs/promises");

function disk(): FaultyDisk {
  if (hoisted.disk === undefined) throw new Error("the disk is not set up");
  return hoisted.disk;
}

const OLD = { "a/form.html": "old form", "a/sheet.pdf": "old sheet", "index.html": "old index" };
const NEW = { "a/form.html": "new form", "b/form.html": "form of b", "index.html": "new index" };

type Sets = readonly Record<string, string>[];

interface Place {
  readonly folder: string;
  readonly out: string;
}

async function build({ folder, out }: Place, files: Record<string, string>): Promise<void> {
  const session = await OutputSession.open(out, join(folder, "content"));
  try {
    for (const [path, text] of Object.entries(files)) await session.write({ path, generator: "test" }, text);
    await session.keep(({ path }) => path === "a/sheet.pdf");
    await session.commit();
  } catch (error) {
    await session.discard().catch(() => undefined);
    throw error;
  }
}

/** An output folder with an old set, a file of somebody else and one that somebody has changed. */
async function oldSet(): Promise<Place> {
  const folder = await temporaryFolder();
  const place = { folder, out: join(folder, "out") };
  await mkdir(join(folder, "content"));
  await build(place, OLD);
  await writeFile(join(place.out, "mine.txt"), "mine");
  await writeFile(join(place.out, "a/form.html"), "edited");
  return place;
}

const leftovers = async ({ folder }: Place): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name !== "content" && name !== "out");

/** The old set and the new one as they stand in an output folder, and how many calls a build makes. */
async function sample(prepare: (place: Place) => void): Promise<{ sets: Sets; calls: number }> {
  const place = await oldSet();
  prepare(place);
  const before = await readFolder(place.out);
  disk().count();
  await build(place, NEW);
  const { calls } = disk();
  disk().disarm();
  const after = await readFolder(place.out);
  expect(Object.keys(after)).toEqual([
    ".guidebook-build.json",
    "a/form.html",
    "a/form.kept-1.html",
    "a/sheet.pdf",
    "b/form.html",
    "index.html",
    "mine.txt",
  ]);
  return { sets: [before, after], calls };
}

const KINDS: readonly (readonly [kind: string, prepare: (place: Place) => void])[] = [
  ["a folder", () => {}],
  [
    "a folder that cannot be renamed",
    ({ out }) => {
      disk().unmovable = out;
    },
  ],
];

afterEach(() => {
  disk().unmovable = "";
});

test.each(KINDS)(
  "%s: whichever call to the disk fails, one of the two sets is whole, and the path is named",
  async (kind, prepare) => {
    const { sets, calls } = await sample(prepare);
    expect(calls).toBeGreaterThan(30);
    for (let at = 1; at <= calls; at += 1) {
      const fault = DISK_ERRORS[at % DISK_ERRORS.length] ?? "EIO";
      const place = await oldSet();
      prepare(place);
      void disk().arm(fault, at);
      const error: unknown = await build(place, NEW).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const when = `${disk().failed}, call ${at}: ${fault}`;
      disk().disarm();
      const found = await readFolder(place.out);
      if (error === undefined) expect(found, when).toEqual(sets[1]);
      // Where files are replaced one by one, what was begun is brought to its end.
      else expect(kind === "a folder" ? sets.slice(0, 1) : sets, when).toContainEqual(found);
      if (error !== undefined) {
        expect(explainError(error, false)).toEqual({ code: 1, text: expect.stringContaining(place.folder) });
      }
      if (!when.startsWith("rm")) expect(await leftovers(place), when).toEqual([]);
      await build(place, NEW);
      expect(await leftovers(place), when).toEqual([]);
    }
  },
);

test.each(KINDS)(
  "%s: at whichever call to the disk a build is killed, the next command finds or restores a whole set",
  async (_kind, prepare) => {
    const { sets, calls } = await sample(prepare);
    for (let at = 1; at <= calls; at += 1) {
      const place = await oldSet();
      prepare(place);
      const died = disk().arm("die", at);
      await Promise.race([died, build(place, NEW)]);
      const when = `${disk().failed}, call ${at}`;
      disk().disarm();
      await expectWhole(place.out, sets, when);
      await leaveLock(place.out);
      const next = await OutputSession.open(place.out, join(place.folder, "content"));
      expect(sets, when).toContainEqual(await readFolder(place.out));
      await next.discard();
      expect(await leftovers(place), when).toEqual([]);
    }
  },
);
