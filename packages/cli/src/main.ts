#!/usr/bin/env node
import { systemTerminal } from "./report/terminal.js";
import { runCommandLine } from "./run-command-line.js";

process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: systemTerminal(),
  from: process.cwd(),
});
