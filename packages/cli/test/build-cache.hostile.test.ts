import type * as FileSystem from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { compareBuilds } from "./cached-builds.js";
import { CHANGES } from "./content-changes.js";
import type { FaultyDisk } from "./faulty-disk.js";
import { quickPdfMaker } from "./quick-build.js";

const hoisted = vi.hoisted(() => ({ disk: undefined as FaultyDisk | undefined }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const { FaultyDisk } = await import("./faulty-disk.js");
  hoisted.disk = new FaultyDisk();
  return hoisted.disk.wrap(await importOriginal<typeof FileSystem>());
});

vi.mock("../src/build/builtin-generators.js", async () => ({
  builtinGenerators: (await import("./quick-build.js")).quickGenerators,
}));

vi.mock("../src/pdf/open-pdf-maker.js", () => ({
  openPdfMaker: async () => ({ maker: quickPdfMaker }),
}));

const SEEDS = Array.from({ length: 12 }, (_, index) => 100 + index);

test("whatever happens, killed builds too, a cached build is an uncached one byte for byte", async () => {
  const { disk } = hoisted;
  if (disk === undefined) throw new Error("the disk is not set up");
  const tried = new Set<string>();
  let reused = 0;
  for (const seed of SEEDS) {
    const found = await compareBuilds({ seed, steps: 40, disk });
    for (const change of found.changes) tried.add(change);
    reused += found.reused;
  }
  expect(reused).toBeGreaterThan(100);
  expect([...tried].sort()).toEqual(Object.keys(CHANGES).sort());
});
