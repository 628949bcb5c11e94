import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { type BuildOptions, type BuildResult, build } from "../src/index.js";
import { CACHE_FOLDER } from "../src/output/manifest.js";
import { CHANGES, CONTENT, createDraw, type Draw, startAgain } from "./content-changes.js";
import type { FaultyDisk } from "./faulty-disk.js";
import { leaveLock } from "./leave-lock.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

/** What is tried. */
export interface Rounds {
  readonly seed: number;
  /** How many builds there are. */
  readonly steps: number;
  /** The disk at which some builds are killed; without one, none is. */
  readonly disk?: FaultyDisk;
}

/** The same content twice: one folder is built with what is remembered, the other without. */
interface Folders {
  readonly cached: string;
  readonly plain: string;
}

function drawOptions(draw: Draw): BuildOptions {
  return {
    pdf: draw(3) > 0,
    // Whatever can be run will do: nothing starts it.
    browser: process.execPath,
    keepGoing: draw(3) === 0,
    ...(draw(6) === 0 && { guidebooks: ["family-book"] }),
    ...(draw(6) === 0 && { generators: ["pages"] }),
    config: { options: { pages: { mark: draw(5) === 0 ? "*" : "-" } } },
  };
}

/** What of a result is the same whether something was taken over or not. */
function comparable({ reused: _reused, sources, output: _output, ...result }: BuildResult): unknown {
  return { ...result, sources: [...sources] };
}

const withoutCache = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(CACHE_FOLDER)));

/** Does to a file of the cache what a bad disk may do. */
async function corruptCache(folder: string, draw: Draw): Promise<void> {
  const cache = join(folder, "content/dist", CACHE_FOLDER);
  const names = await readdir(cache).catch(() => []);
  const name = names[draw(Math.max(1, names.length))];
  if (name === undefined) return;
  const bytes = await readFile(join(cache, name));
  const place = draw(bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ 4;
  await writeFile(join(cache, name), draw(2) === 0 ? bytes : bytes.subarray(0, place));
}

/** Kills a build somewhere, and gives both folders what it left. */
async function killBuild({ cached, plain }: Folders, disk: FaultyDisk, draw: Draw): Promise<void> {
  const options = drawOptions(draw);
  disk.within = cached;
  const died = disk.arm("die", 1 + draw(150));
  const run = build({ ...options, content: "content", from: cached });
  await Promise.race([died, run.catch(() => undefined)]);
  disk.disarm();
  await leaveLock(join(cached, "content/dist"));
  await rm(join(plain, "content"), { recursive: true });
  await cp(join(cached, "content"), join(plain, "content"), {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
}

async function buildBoth(
  { cached, plain }: Folders,
  options: BuildOptions,
): Promise<{ outcomes: readonly unknown[]; reused: number }> {
  let reused = 0;
  const outcomes: unknown[] = [];
  for (const from of [cached, plain]) {
    const run = build({ ...options, content: "content", from, cache: from === cached });
    const result = await run.catch((error: Error) => error.message.replaceAll(from, ""));
    if (typeof result !== "string") reused += result.reused ?? 0;
    outcomes.push(typeof result === "string" ? result : comparable(result));
  }
  return { outcomes, reused };
}

/**
 * Changes content in many ways and builds it each time, once with what is remembered and once without: both must come
 * to the same results and the same files.
 *
 * @param rounds What is tried.
 * @returns How many guidebooks were taken over, and the names of the changes that were made.
 */
export async function compareBuilds({
  seed,
  steps,
  disk,
}: Rounds): Promise<{ reused: number; changes: ReadonlySet<string> }> {
  const draw = createDraw(seed);
  const folders = { cached: await temporaryFolder(CONTENT), plain: await temporaryFolder(CONTENT) };
  const both = [folders.cached, folders.plain];
  const names = Object.keys(CHANGES);
  const changes = new Set<string>();
  let [reused, failed] = [0, false];
  for (let step = 0; step < steps; step += 1) {
    const name = names[draw(names.length)] ?? "";
    const options = drawOptions(draw);
    const choice = draw(2 ** 30);
    if (failed) for (const folder of both) await startAgain(folder);
    for (const folder of both) await CHANGES[name]?.(folder, createDraw(choice));
    if (disk !== undefined && draw(4) === 0) await killBuild(folders, disk, draw);
    const made = await buildBoth(folders, options);
    const when = `seed ${seed}, step ${step}: ${name}, ${JSON.stringify(options)}`;
    expect(made.outcomes[0], when).toEqual(made.outcomes[1]);
    const [cached = {}, plain = {}] = await Promise.all(
      both.map(async (folder) => withoutCache(await readFolder(join(folder, "content/dist")))),
    );
    expect(cached, when).toEqual(plain);
    reused += made.reused;
    changes.add(name);
    const isFailed = typeof made.outcomes[0] === "string" || /"error"/.test(JSON.stringify(made.outcomes[0]));
    failed = isFailed && draw(3) > 0;
    if (draw(12) === 0) await corruptCache(folders.cached, draw);
  }
  return { reused, changes };
}
