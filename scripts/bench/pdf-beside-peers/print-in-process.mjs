// Makes the PDFs of some pages in one way, in a process of its own, and says what that took.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, cpuUsage, pid } from "node:process";
import { descendantCpu } from "../measure/process-tree.mjs";

const [wayName, folder, count] = argv.slice(2);
const { openWay } = await import(`./ways/${wayName}.mjs`);
const jobs = Array.from({ length: Number(count) }, (_, index) =>
  JSON.parse(readFileSync(join(folder, `${index}.json`), "utf8")),
);

const way = await openWay();
const started = performance.now();
const results = [];
// One after the other: what one takes would otherwise count for another.
for (const [index, { html, worksheet }] of jobs.entries()) {
  const { pdf, ...taken } = await way.print(html, worksheet);
  writeFileSync(join(folder, `${index}.${wayName}.pdf`), pdf);
  results.push(taken);
}
const seconds = (performance.now() - started) / 1000;
const { user, system } = cpuUsage();
const chromium = descendantCpu(pid);
await way.close();
const sum = (key) => results.reduce((total, taken) => total + (taken[key] ?? 0), 0);
console.log(
  JSON.stringify({
    seconds,
    node: (user + system) / 1e6,
    chromium,
    finish: sum("finish"),
    lint: sum("lint"),
  }),
);
