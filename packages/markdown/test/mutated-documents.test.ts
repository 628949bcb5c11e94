import { expect, test, vi } from "vitest";
import { documentTexts } from "./mutated/document-texts.js";
import { judgeDocument } from "./mutated/judge-document.js";
import { mutatedDocument } from "./mutated/mutated-document.js";

// One of the two files is the same for every document: its tree is kept.
vi.mock("../src/tree/markdown-tree.js", async (importOriginal) => {
  const { markdownTree } = await importOriginal<typeof import("../src/tree/markdown-tree.js")>();
  const { keepTrees } = await import("./mutation/keep-trees.js");
  return { markdownTree: keepTrees(markdownTree) };
});

const RUNS = Number(process.env["RUNS"] ?? 2000);
const SEED = Number(process.env["SEED"] ?? 4);

test("whatever a document of 4 KB is, it gives models that print and read the same, or errors with a place", () => {
  const texts = documentTexts();
  const problems: string[] = [];
  for (let index = 0; index < RUNS; index += 1) {
    const { document, files } = mutatedDocument(texts, SEED, index);
    expect(Buffer.byteLength(document.text)).toBeLessThanOrEqual(4096);
    const problem = judgeDocument(files, index);
    if (problem !== undefined)
      problems.push(`document ${index}: ${problem}\n${JSON.stringify(document.text)}`);
  }
  expect(problems).toEqual([]);
});
