import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { Batch, Progress } from "./document-worker.js";
import { mutatedDocument } from "./mutated-document.js";

/** Whoever needs longer for a document hangs, in milliseconds. */
const PATIENCE = 20_000;

/** The worker and all that it imports as one script, so that it needs no other tool to run. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "document-worker.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    conditions: ["@guidebook-kit/source"],
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

/** How a worker ended: at its last document, or with one that it hangs in. */
interface End {
  readonly hangsIn?: number;
}

function runWorker(script: string, batch: Batch, say: (progress: Progress) => void): Promise<End> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: batch });
    let current = batch.from;
    const hang = (): void => {
      resolve({ hangsIn: current });
      void worker.terminate();
    };
    let timer = setTimeout(hang, PATIENCE);
    worker.on("message", (progress: Progress) => {
      clearTimeout(timer);
      timer = setTimeout(hang, PATIENCE);
      current = progress.index;
      say(progress);
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve({});
    });
  });
}

/**
 * Reads documents in a worker that is ended when it needs too long for one; another goes on with the next.
 *
 * @param script The worker.
 * @param batch The documents.
 * @returns What is wrong, with seed, number and text of the document, and how many documents were read.
 */
export async function readInWorker(
  script: string,
  batch: Batch,
): Promise<{ problems: string[]; read: number }> {
  const problems: string[] = [];
  let read = 0;
  const report = (index: number, problem: string): void => {
    const { document } = mutatedDocument(batch.texts, batch.seed, index);
    problems.push(`seed ${batch.seed}, document ${index}: ${problem}\n${JSON.stringify(document.text)}`);
  };
  for (let from = batch.from; from < batch.to; ) {
    const { hangsIn } = await runWorker(script, { ...batch, from }, ({ index, problem }) => {
      if (problem === undefined) read += 1;
      else report(index, problem);
    });
    if (hangsIn === undefined) break;
    report(hangsIn, `not read within ${PATIENCE / 1000} seconds`);
    from = hangsIn + 1;
  }
  return { problems, read };
}
