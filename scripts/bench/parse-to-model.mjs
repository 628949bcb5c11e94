// How much CPU time our own stages take from Markdown text to a checked model, as a share of remark-parse's on the
// same files. `readContent` is everything: front matter, limits, remark-parse, outline, readers, ids, links, rules of
// the model, diagnostics. Our own stages are all of it but the call of remark-parse inside it, measured within the
// same run; they are compared with remark-parse alone, with front matter, which takes turns with `readContent`. A
// guidebook cannot be read without its framework, so both sides read the pair; the last line reads all files at once,
// which adds the comparison of translations.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../run-command.mjs";
import { clockMethod, compareCpuTime } from "./compare-cpu-time.mjs";
import { printTable } from "./measure/print-table.mjs";

const FOLDER = join(ROOT, "content", "education-resource-equity");
const PACKAGE = join(ROOT, "packages", "markdown");
/** Readings of all files before measuring: by then the engine has compiled what it will. */
const WARM_UP = 100;

const { resolve } = createRequire(join(PACKAGE, "package.json"));
const importFrom = (path) => import(pathToFileURL(path).href);

const { readContent } = await importFrom(join(PACKAGE, "dist", "index.js"));
// The package's own copies, so that both sides run the same code.
const { unified } = await importFrom(resolve("unified"));
const { default: remarkParse } = await importFrom(resolve("remark-parse"));
const { default: remarkFrontmatter } = await importFrom(resolve("remark-frontmatter"));
const remark = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).freeze();
const parsing = clockMethod(Object.getPrototypeOf(remark), "parse");

const PAIRS = [
  ["framework.md", "school-funding/guidebook.md"],
  ["framework.md", "positive-and-inviting-school-climate/guidebook.md"],
  ["framework.md", "diverse-classrooms-and-schools/guidebook.md"],
  ["framework.es.md", "diverse-classrooms-and-schools/guidebook.es.md"],
];

const readFiles = (paths) =>
  paths.map((path) => ({ path: `content/${path}`, text: readFileSync(join(FOLDER, path), "utf8") }));

const parseAlone = (files) => files.forEach(({ text }) => void remark.parse(text));

/** One line of the table; an error if the files are not what the line says. */
function measure(name, paths) {
  const files = readFiles(paths);
  const expected = files.filter(({ path }) => path.includes("guidebook")).length;
  const { guidebooks, diagnostics } = readContent(files);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (guidebooks.length !== expected || errors > 0) {
    throw new Error(`${name}: ${guidebooks.length} of ${expected} guidebooks, ${errors} errors`);
  }
  const before = parsing();
  readContent(files);
  if (parsing() === before) throw new Error("readContent does not call remark-parse as this expects");
  const { subject, baseline, rest } = compareCpuTime(
    () => readContent(files),
    () => parseAlone(files),
    { part: parsing },
  );
  const kilobytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
  const share = `${((rest / baseline) * 100).toFixed(1)} %`;
  return [name, ...[kilobytes, baseline, subject, rest].map((value) => value.toFixed(1)), share];
}

const all = [...new Set(PAIRS.flat())];
const lines = [...PAIRS.map((paths) => [paths[1], paths]), ["all files", all]];
for (let index = 0; index < WARM_UP; index += 1) {
  readContent(readFiles(all));
  parseAlone(readFiles(all));
}

printTable("From Markdown to a checked model, ms of CPU time, medians", [
  ["", "kB", "remark-parse", "readContent", "own stages", "share"],
  ...lines.map(([name, paths]) => measure(name, paths)),
]);
console.log("  share: own stages of remark-parse (target: at most 20 %)");
