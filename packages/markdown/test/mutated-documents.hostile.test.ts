import { expect, test } from "vitest";
import { documentTexts } from "./mutated/document-texts.js";
import { bundleWorker, readInWorker } from "./mutated/read-in-worker.js";

const DOCUMENTS = Number(process.env["RUNS"] ?? 20_000);
const SEED = Number(process.env["SEED"] ?? 2027);

test("20,000 documents give models that print and read the same, or errors with a place; none hangs", {
  timeout: 3_600_000,
}, async () => {
  const script = await bundleWorker();
  const half = DOCUMENTS / 2;
  const texts = documentTexts();
  const results = await Promise.all(
    [0, half].map((from) => readInWorker(script, { texts, seed: SEED, from, to: from + half })),
  );
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  expect(results.reduce((sum, { read }) => sum + read, 0)).toBe(DOCUMENTS);
});
