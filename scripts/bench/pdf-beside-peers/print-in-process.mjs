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

/** As many at a time as there are processors on the smallest machine. */
const AT_A_TIME = 2;

const way = await openWay();
const started = performance.now();
const results = [];
const waiting = [...jobs.entries()];
const work = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [index, { html, worksheet }] = next;
    const { pdf, ...taken } = await way.print(html, worksheet);
    writeFileSync(join(folder, `${index}.${wayName}.pdf`), pdf);
    results.push(taken);
  }
};
// A way that has one page prints one after the other.
await Promise.all(Array.from({ length: wayName === "ours" ? AT_A_TIME : 1 }, work));
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
