#!/usr/bin/env node
import { EXIT } from "./exit-code.js";
import { limitYoungGeneration } from "./limit-young-generation.js";
import { systemTerminal } from "./report/terminal.js";
import { runCommandLine } from "./run-command-line.js";
import { startedBy } from "./started-by.js";

limitYoungGeneration();

const code = await runCommandLine(process.argv.slice(2), {
  terminal: systemTerminal(),
  from: process.cwd(),
  command: startedBy(process.env),
});

process.exitCode = code;
// Whoever stopped the command does not wait for what is still under way in it.
if (code === EXIT.interrupted || code === EXIT.terminated) process.exit();
