// A thousand guidebooks of 25 KB: Markdown to model beside what others make of the same files; the full build, a build
// of what has not changed, and a build after one edit. BENCH_GUIDEBOOKS says another number, for a quick look.
import { appendFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { ROOT } from "../run-command.mjs";
import { printTable } from "./measure/print-table.mjs";
import { runCommandMeasured } from "./measure/run-command-measured.mjs";
import { writeGuidebooks } from "./thousand-guidebooks/write-guidebooks.mjs";

const COUNT = Number(env["BENCH_GUIDEBOOKS"] ?? 1000);

/** The scripts that make something of the files, and what they are called in the table. */
const PARSERS = {
  ours: "ours: checked models",
  remark: "remark-parse: trees only",
  "content-collections": "content-collections: front matter, remark's trees",
  velite: "Velite: front matter, its trees",
};

const GUIDEBOOK = join(ROOT, "packages", "cli", "dist", "main.js");
const SCRIPTS = join(import.meta.dirname, "thousand-guidebooks");

const seconds = (value) => `${value.toFixed(1)} s`;
const megabytes = (bytes) => (Number.isNaN(bytes) ? "?" : `${(bytes / 2 ** 20).toFixed(0)} MB`);
const times = (value, other) => `${(value / other).toFixed(2)} ×`;

const folder = mkdtempSync(join(tmpdir(), "thousand-guidebooks-"));
try {
  await compareParsers(join(folder, "parse"));
  await compareBuilds(join(folder, "build"));
} finally {
  rmSync(folder, { recursive: true });
}

async function compareParsers(content) {
  writeGuidebooks(content, COUNT);
  const measured = {};
  for (const name of Object.keys(PARSERS)) {
    const script = join(SCRIPTS, "parsers", `${name}.mjs`);
    measured[name] = await runCommandMeasured([execPath, script, content, String(COUNT)]);
  }
  printTable(`${COUNT} guidebooks, Markdown to model, one run of each`, [
    ["", "CPU time", "× ours", "most memory"],
    ...Object.entries(PARSERS).map(([name, words]) => {
      const { cpu, memory } = measured[name];
      return [words, seconds(cpu), (cpu / measured["ours"].cpu).toFixed(2), megabytes(memory)];
    }),
  ]);
  console.log(
    "  Only ours reads what the headings mean, checks ids, references and counts, and says where a fault is.\n",
  );
}

async function compareBuilds(content) {
  const [edited] = writeGuidebooks(content, COUNT);
  const build = (folder = content) => runCommandMeasured([execPath, GUIDEBOOK, "build", folder, "--no-pdf"]);
  const full = await build();
  if (!existsSync(join(content, "dist", "index.html"))) throw new Error("Nothing was built");
  const read = await runCommandMeasured([execPath, join(SCRIPTS, "read-and-hash.mjs"), content]);
  const unchanged = await build();
  // The last thing in a guidebook is its list of resources.
  appendFileSync(edited, "- *One More*. Sample Press, 2021. <!-- #one-more -->\n");
  const edit = await build();
  writeGuidebooks(`${content}-of-one`, 1);
  const one = await build(`${content}-of-one`);
  const row = (name, { cpu, seconds: clock, memory }) => [
    name,
    seconds(cpu),
    seconds(clock),
    times(cpu, full.cpu),
    megabytes(memory),
  ];
  printTable(`${COUNT} guidebooks, guidebook build without PDFs, one run of each`, [
    ["", "CPU time", "by the clock", "CPU × full build", "most memory"],
    row("full build", full),
    row("nothing changed", unchanged),
    row("one guidebook edited", edit),
    row("reading and hashing the files", read),
    row("full build of one guidebook alone", one),
  ]);
  console.log(`  Most memory of the full build: ${megabytes(full.memory)} (target: at most 300 MB)`);
  console.log(`  Nothing changed: ${times(unchanged.cpu, read.cpu)} reading and hashing (target: at most 2)`);
  console.log(
    `  One edit, less what costs nothing changed: ${times(edit.cpu - unchanged.cpu, one.cpu)} one guidebook alone (target: about 1)`,
  );
}
