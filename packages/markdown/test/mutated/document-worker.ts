import { parentPort, workerData } from "node:worker_threads";
import { judgeDocument } from "./judge-document.js";
import { type DocumentTexts, mutatedDocument } from "./mutated-document.js";

/** Which documents a worker reads. */
export interface Batch {
  readonly texts: DocumentTexts;
  readonly seed: number;
  /** The first document, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** What a worker says: the document that it begins, and what was wrong with the one before. */
export interface Progress {
  readonly index: number;
  readonly problem?: string | undefined;
}

const { texts, seed, from, to } = workerData as Batch;
for (let index = from; index < to; index += 1) {
  parentPort?.postMessage({ index } satisfies Progress);
  const problem = judgeDocument(mutatedDocument(texts, seed, index).files, index);
  if (problem !== undefined) parentPort?.postMessage({ index, problem } satisfies Progress);
}
