// The worksheet of dimension 10 as PDF: ours, beside what Chromium prints by itself and what it prints with Paged.js;
// then fifty worksheets in one go.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDestinations } from "../../packages/pdf/dist/index.js";
import { readDimensionTen } from "./content/dimension-ten.mjs";
import { readGuidebooks } from "./content/read-guidebooks.mjs";
import { median } from "./measure/median.mjs";
import { chromiumPath } from "./measure/open-chromium.mjs";
import { printTable } from "./measure/print-table.mjs";
import { CAN_MEASURE_PROCESSES } from "./measure/process-tree.mjs";
import { runMeasured } from "./measure/run-measured.mjs";
import { examinePdf } from "./pdf-beside-peers/examine-pdf.mjs";
import { makeWorksheet } from "./pdf-beside-peers/make-worksheets.mjs";
import { countBroken, markBlocks } from "./pdf-beside-peers/mark-blocks.mjs";
import { writeGuidebooks } from "./thousand-guidebooks/write-guidebooks.mjs";

const WAYS = { ours: "ours", chromium: "Chromium alone", "paged-js": "Paged.js" };
const ROUNDS = 3;
const MANY = 50;

const seconds = (value) => `${value.toFixed(2)} s`;
const times = (value, other) => `${(value / other).toFixed(2)} ×`;

const PROCESS = join(import.meta.dirname, "pdf-beside-peers", "print-in-process.mjs");

await chromiumPath();
if (!CAN_MEASURE_PROCESSES) throw new Error("What a browser takes is read from /proc, which only Linux has");
const folder = mkdtempSync(join(tmpdir(), "pdf-beside-peers-"));
try {
  await compareOne(join(folder, "one"));
  await printMany(join(folder, "many"));
} finally {
  rmSync(folder, { recursive: true });
}

async function compareOne(place) {
  const job = makeWorksheet(readDimensionTen());
  const marked = await markBlocks(job.html);
  writeJobs(place, [job]);
  writeJobs(join(place, "marked"), [{ html: marked.html }]);
  const runs = await runInTurns(place, ROUNDS, 1);
  const columns = [];
  for (const way of Object.keys(WAYS)) {
    const pdf = readFileSync(join(place, `0.${way}.pdf`));
    // Ours is laid out by the same browser as Chromium alone; what it adds would refuse the marks.
    const printer = way === "ours" ? "chromium" : way;
    await runMeasured(PROCESS, [printer, join(place, "marked"), "1"]);
    const pages = await readDestinations(readFileSync(join(place, "marked", `0.${printer}.pdf`)));
    const broken = countBroken(marked.blocks, pages);
    columns.push({ way, ...(await examinePdf(pdf)), broken, ...mediansOf(runs.get(way)) });
  }
  reportOne(columns, marked.blocks);
}

/** Each way once in every round, so that whatever else the machine does falls on all of them. */
async function runInTurns(place, rounds, count) {
  const runs = new Map(Object.keys(WAYS).map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, taken] of runs) taken.push(await runMeasured(PROCESS, [way, place, String(count)]));
  }
  return runs;
}

function mediansOf(runs) {
  const of = (value) => median(runs.map(value));
  return {
    cpu: of(({ chromium, node }) => chromium + node),
    chromium: of(({ chromium }) => chromium),
    finish: of(({ finish }) => finish),
    lint: of(({ lint }) => lint),
    memory: of(({ memory }) => memory),
  };
}

function writeJobs(place, jobs) {
  mkdirSync(place, { recursive: true });
  for (const [index, job] of jobs.entries()) writeFileSync(join(place, `${index}.json`), JSON.stringify(job));
}

function reportOne(columns, blocks) {
  const plain = columns.find(({ way }) => way === "chromium");
  const row = (head, value) => [head, ...columns.map(value)];
  const beside = (key, show) => (column) =>
    column === plain ? show(plain[key]) : `${show(column[key])} (${times(column[key], plain[key])})`;
  const tables = blocks.filter(({ table }) => table).length;
  printTable(
    `One worksheet on Letter, medians of ${ROUNDS} runs from the start of the browser; in brackets × Chromium alone`,
    [
      ["", ...columns.map(({ way }) => WAYS[way])],
      row("CPU time, all processes", beside("cpu", seconds)),
      row(
        "most memory, all processes",
        beside("memory", (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`),
      ),
      row(
        "size",
        beside("bytes", (bytes) => `${(bytes / 1024).toFixed(0)} kB`),
      ),
      row("pages", ({ pages }) => String(pages)),
      row(`broken, of ${blocks.length - tables} blocks to keep whole`, ({ broken }) => String(broken.kept)),
      row(`on several pages, of ${tables} other tables`, ({ broken }) => String(broken.tables)),
      row("operators neither tagged nor artifact", ({ unmarked }) => String(unmarked)),
      row("other checks of lintPdf that fail", ({ otherFaults }) => String(otherFaults)),
      row("form fields", ({ fields }) => String(fields)),
    ],
  );
  const ours = columns.find(({ way }) => way === "ours");
  console.log(
    `  Finishing takes ${seconds(ours.finish)}: ${times(ours.finish, plain.chromium)} the CPU time of Chromium alone (target: at most 0.5).`,
  );
  console.log(`  Checking takes ${seconds(ours.lint)}. Ours prints twice, since it tells page numbers.\n`);
}

async function printMany(place) {
  const content = join(place, "content");
  mkdirSync(place);
  writeGuidebooks(content, MANY);
  writeJobs(place, readGuidebooks(content).map(makeWorksheet));
  const ours = await runMeasured(PROCESS, ["ours", place, String(MANY)]);
  const plain = await runMeasured(PROCESS, ["chromium", place, String(MANY)]);
  const pages = await countPages(place, "ours");
  const row = (head, value) => [head, value(ours), value(plain)];
  printTable(`${MANY} worksheets in one go, ${pages} pages`, [
    ["", WAYS.ours, WAYS.chromium],
    row("pages a second", (taken) => (pages / taken.seconds).toFixed(1)),
    row(
      "CPU time for a page",
      (taken) => `${(((taken.node + taken.chromium) / pages) * 1000).toFixed(0)} ms`,
    ),
    row("of this, Chromium's", (taken) => `${((taken.chromium / pages) * 1000).toFixed(0)} ms`),
    row("of this, finishing", (taken) => `${((taken.finish / pages) * 1000).toFixed(0)} ms`),
    row("most memory, all processes", ({ memory }) => `${(memory / 2 ** 20).toFixed(0)} MB`),
  ]);
  console.log(
    `  Finishing takes ${times(ours.finish, plain.chromium)} the CPU time of Chromium alone (target: at most 0.5).`,
  );
}

async function countPages(place, way) {
  let pages = 0;
  for (let index = 0; index < MANY; index += 1) {
    pages += (await examinePdf(readFileSync(join(place, `${index}.${way}.pdf`)))).pages;
  }
  return pages;
}
