import { mkdir, readdir, readlink, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { expect, test } from "vitest";
import { keptFiles } from "../src/build/kept-files.js";
import type { KeptFile } from "../src/output/carry-files.js";
import { contentDigest, MANIFEST_NAME, manifestText } from "../src/output/manifest.js";
import { outputPlaces } from "../src/output/output-places.js";
import { OutputSession } from "../src/output/output-session.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

interface Places {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
}

async function places(files: Record<string, string> = {}): Promise<Places> {
  const folder = await temporaryFolder({ "content/framework.md": "", ...files });
  return { folder, content: join(folder, "content"), out: join(folder, "out") };
}

async function buildSet(
  { out, content }: Places,
  files: Record<string, string>,
): Promise<readonly KeptFile[]> {
  const session = await OutputSession.open(out, content);
  for (const [path, text] of Object.entries(files)) await session.write({ path, generator: "test" }, text);
  return session.commit();
}

async function filesOf(out: string): Promise<Record<string, string>> {
  const { [MANIFEST_NAME]: _manifest, ...files } = await readFolder(out);
  return files;
}

test("the new set takes the old one's place, and nothing else is left beside it", async () => {
  const here = await places();
  await buildSet(here, { "a.txt": "old", "only-old.txt": "old" });
  await buildSet(here, { "a.txt": "new", "deep/b.txt": "new" });
  expect(await filesOf(here.out)).toEqual({ "a.txt": "new", "deep/b.txt": "new" });
  expect((await readdir(here.folder)).sort()).toEqual(["content", "out"]);
});

test("giving up leaves the old set as it was", async () => {
  const here = await places();
  await buildSet(here, { "a.txt": "old" });
  const before = await readFolder(here.out);
  const session = await OutputSession.open(here.out, here.content);
  await session.write({ path: "a.txt", generator: "test" }, "new");
  await session.discard();
  expect(await readFolder(here.out)).toEqual(before);
  expect((await readdir(here.folder)).sort()).toEqual(["content", "out"]);
});

test("files that others added stay", async () => {
  const here = await places();
  await buildSet(here, { "a.txt": "old", "deep/c.txt": "old" });
  await writeFiles(here.out, { "notes/mine.txt": "mine" });
  await mkdir(join(here.out, "empty/of/mine"), { recursive: true });
  await symlink("../content", join(here.out, "notes/link"));
  await buildSet(here, { "b.txt": "new" });
  expect(await filesOf(here.out)).toEqual({ "b.txt": "new", "notes/mine.txt": "mine" });
  expect(await readlink(join(here.out, "notes/link"))).toBe("../content");
  expect((await readdir(here.out)).sort()).toEqual([MANIFEST_NAME, "b.txt", "empty", "notes"]);
});

test("a change stays also where size and time of the file tell nothing of it", async () => {
  const here = await places();
  await buildSet(here, { "form.html": "teh word", "other.html": "old" });
  await writeFiles(here.out, { "form.html": "the word" });
  // As a copy that keeps its time, from before the build.
  await utimes(join(here.out, "form.html"), 0, 0);
  await buildSet(here, { "form.html": "new word", "other.html": "new" });
  expect(await filesOf(here.out)).toEqual({
    "form.html": "new word",
    "form.kept-1.html": "the word",
    "other.html": "new",
  });
});

test("a file that somebody has changed since stays beside the new one", async () => {
  const here = await places();
  await buildSet(here, { "a/answers.letter.pdf": "old", "gone.txt": "old", "same.txt": "old" });
  await writeFiles(here.out, { "a/answers.letter.pdf": "filled in", "gone.txt": "edited" });
  const kept = await buildSet(here, { "a/answers.letter.pdf": "new", "same.txt": "new" });
  expect(kept).toEqual([
    { path: "a/answers.letter.pdf", as: "a/answers.letter.kept-1.pdf" },
    { path: "gone.txt", as: "gone.txt" },
  ]);
  await writeFiles(here.out, { "a/answers.letter.pdf": "filled in again" });
  await buildSet(here, { "a/answers.letter.pdf": "newer" });
  expect(await filesOf(here.out)).toEqual({
    "a/answers.letter.pdf": "newer",
    "a/answers.letter.kept-1.pdf": "filled in",
    "a/answers.letter.kept-2.pdf": "filled in again",
    "gone.txt": "edited",
  });
});

test("a file that others added is never overwritten", async () => {
  const here = await places();
  await buildSet(here, { "a.txt": "old" });
  await writeFiles(here.out, { "b.txt": "mine" });
  const session = await OutputSession.open(here.out, here.content);
  await session.write({ path: "b.txt", generator: "test" }, "new");
  await expect(session.commit()).rejects.toThrow(GuidebookError);
  await session.discard();
  expect(await filesOf(here.out)).toEqual({ "a.txt": "old", "b.txt": "mine" });
});

test.each([
  ["a folder of other files", { "out/diary.txt": "mine" }, "out"],
  ["the content folder", {}, "content"],
  ["a folder that holds the content", {}, "."],
  ["a file", { out: "mine" }, "out"],
])("%s is refused and stays as it was", async (_name, files, out) => {
  const here = await places(files);
  const before = await readFolder(here.folder);
  await expect(OutputSession.open(join(here.folder, out), here.content)).rejects.toThrow(/--out/);
  expect(await readFolder(here.folder)).toEqual(before);
});

test("a link to another folder is refused", async () => {
  const here = await places();
  await mkdir(join(here.folder, "elsewhere"));
  await symlink(join(here.folder, "elsewhere"), here.out);
  await expect(OutputSession.open(here.out, here.content)).rejects.toThrow(/link/);
  expect(await readdir(join(here.folder, "elsewhere"))).toEqual([]);
});

test("a second build at the same time is turned away", async () => {
  const here = await places();
  const first = await OutputSession.open(here.out, here.content);
  await expect(OutputSession.open(here.out, here.content)).rejects.toThrow(/Another build/);
  await first.write({ path: "a.txt", generator: "test" }, "first");
  await first.commit();
  await buildSet(here, { "a.txt": "second" });
  expect(await filesOf(here.out)).toEqual({ "a.txt": "second" });
});

test.each([
  ["a link", (lock: string) => symlink("999999999", lock)],
  ["a file", (lock: string) => writeFile(lock, "999999999")],
])("the lock of a process that has ended does not hold: %s", async (_name, leave) => {
  const here = await places();
  await leave(join(here.folder, ".out.lock"));
  await leave(join(here.folder, ".out.lock.replacing"));
  await buildSet(here, { "a.txt": "new" });
  expect(await filesOf(here.out)).toEqual({ "a.txt": "new" });
  expect((await readdir(here.folder)).sort()).toEqual(["content", "out"]);
});

test("of many builds that find an old lock, one gets it", async () => {
  const here = await places();
  await symlink("999999999", join(here.folder, ".out.lock"));
  const opened = await Promise.allSettled(
    Array.from({ length: 20 }, () => OutputSession.open(here.out, here.content)),
  );
  const sessions = opened.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  expect(sessions).toHaveLength(1);
  await sessions[0]?.discard();
});

test("folders made for the output go again when nothing comes of it", async () => {
  const here = await places();
  const session = await OutputSession.open(join(here.folder, "new/deep/out"), here.content);
  await session.discard();
  await expect(session.write({ path: "late.txt", generator: "test" }, "")).rejects.toThrow(/has ended/);
  expect(await readdir(here.folder)).toEqual(["content"]);
});

/** Leaves things as a build does that was killed at one of the steps of its swap. */
async function stopAt(step: string, here: Places): Promise<void> {
  const { out, stage, former, journal } = outputPlaces(here.out);
  await buildSet(here, { "a.txt": "old" });
  const session = await OutputSession.open(out, here.content);
  await session.write({ path: "a.txt", generator: "test" }, "new");
  await writeFile(
    join(stage, MANIFEST_NAME),
    manifestText([{ path: "a.txt", generator: "test", bytes: 3, digest: contentDigest("new") }]),
  );
  await rm(outputPlaces(out).lock);
  await symlink("999999999", outputPlaces(out).lock);
  if (step === "while staging") return;
  await writeFile(journal, "");
  if (step === "before the swap") return;
  await rename(out, former);
  if (step === "in the middle of the swap") return;
  await rename(stage, out);
}

test.each([
  ["while staging", "old"],
  ["before the swap", "old"],
  ["in the middle of the swap", "new"],
  ["after the swap", "new"],
])("a build stopped %s leaves a whole set behind for the next command", async (step, expected) => {
  const here = await places();
  await stopAt(step, here);
  const session = await OutputSession.open(here.out, here.content);
  expect(await filesOf(here.out)).toEqual({ "a.txt": expected });
  await session.discard();
  expect((await readdir(here.folder)).sort()).toEqual(["content", "out"]);
});

test("a limited build keeps the others' files", () => {
  const files = [
    { path: "a/en/form.html", generator: "html-form", guidebook: "a", locale: "en" },
    { path: "a/en/index.ts", generator: "typescript", guidebook: "a", locale: "en" },
    { path: "b/en/form.html", generator: "html-form", guidebook: "b", locale: "en" },
    { path: "index.html", generator: "gallery" },
  ];
  const kept = (guidebooks: string[], generators: string[]): string[] =>
    files.filter(keptFiles({ guidebooks, generators })).map(({ path }) => path);
  expect(kept([], [])).toEqual([]);
  expect(kept(["a"], [])).toEqual(["b/en/form.html"]);
  expect(kept([], ["html-form"])).toEqual(["a/en/index.ts", "index.html"]);
  expect(kept(["a"], ["html-form"])).toEqual(["a/en/index.ts", "b/en/form.html", "index.html"]);
  expect(files.filter(keptFiles({ guidebooks: [], generators: [] }, [{ id: "b", locale: "en" }]))).toEqual([
    files[2],
  ]);
});
