// What a command costs before it does anything: `guidebook --version` beside bare node, and how much of `guidebook
// check` of one guidebook is the parse.
import { join } from "node:path";
import { execPath } from "node:process";
import { ROOT } from "../run-command.mjs";
import { commandCpuTimes } from "./measure/command-cpu-time.mjs";
import { printTable } from "./measure/print-table.mjs";

const GUIDEBOOK = join(ROOT, "packages", "cli", "dist", "main.js");
const PARSE_ONCE = join(import.meta.dirname, "start-up", "parse-once.mjs");
const CONTENT = join(ROOT, "content", "education-resource-equity");
const FILE = join(CONTENT, "diverse-classrooms-and-schools", "guidebook.md");

const seconds = commandCpuTimes({
  "node, nothing to do": [execPath, "-e", "0"],
  "guidebook --version": [execPath, GUIDEBOOK, "--version"],
  "guidebook --help": [execPath, GUIDEBOOK, "--help"],
  "the parser, loaded": [execPath, PARSE_ONCE],
  "the parser, loaded and run once": [execPath, PARSE_ONCE, CONTENT],
  "guidebook check of one file": [execPath, GUIDEBOOK, "check", FILE],
});

const bare = seconds["node, nothing to do"];
const milliseconds = (value) => (value * 1000).toFixed(0);
printTable("Start-up, CPU time, medians", [
  ["", "ms", "× bare node"],
  ...Object.entries(seconds).map(([name, value]) => [name, milliseconds(value), (value / bare).toFixed(2)]),
]);

const parse = seconds["the parser, loaded and run once"] - bare;
const share = parse / (seconds["guidebook check of one file"] - bare);
console.log(
  `  guidebook --version: ${(seconds["guidebook --version"] / bare).toFixed(2)} × bare node (target: at most 1.6)`,
);
console.log(
  `  of guidebook check, less bare node, the parser is ${(share * 100).toFixed(0)} % (target: more than half)`,
);
