// How much our way from Markdown text to a checked model costs, against remark-parse alone on the same files.
// A guidebook cannot be read without its framework, so both sides read the pair.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readContent } from "../../packages/markdown/dist/index.js";
import { ROOT } from "../run-command.mjs";
import { compareCpuTime } from "./compare-cpu-time.mjs";

const FOLDER = join(ROOT, "content", "education-resource-equity");
const FILES = ["framework.md", "diverse-classrooms-and-schools/guidebook.md"].map((path) => ({
  path: `content/${path}`,
  text: readFileSync(join(FOLDER, path), "utf8"),
}));

const { guidebooks, diagnostics } = readContent(FILES);
const errors = diagnostics.filter(({ severity }) => severity === "error");
if (guidebooks.length !== 1 || errors.length > 0) {
  throw new Error(`Nothing to measure: ${guidebooks.length} guidebooks, ${errors.length} errors`);
}

const remark = unified().use(remarkParse).freeze();
const measured = compareCpuTime(
  () => readContent(FILES),
  () => FILES.forEach(({ text }) => void remark.parse(text)),
);

const kilobytes = FILES.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
console.log(
  `parse to model, ${kilobytes.toFixed(0)} kB of framework.md and guidebook.md, CPU time, medians:`,
);
console.log(`  ours         ${measured.subject.toFixed(1)} ms`);
console.log(`  remark-parse ${measured.baseline.toFixed(1)} ms`);
console.log(`  ratio        ${measured.ratio.toFixed(2)}`);
