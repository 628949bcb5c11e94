import type { Terminal } from "../src/report/terminal.js";
import { runCommandLine } from "../src/run-command-line.js";
import { memoryTerminal } from "./memory-terminal.js";

/** How a command ended, and what it wrote. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command in a folder. */
export async function runGuidebook(
  from: string,
  words: readonly string[],
  settings: Partial<Terminal> = {},
): Promise<Outcome> {
  const terminal = memoryTerminal(settings);
  const code = await runCommandLine(words, { terminal, from });
  return { code, out: terminal.out(), errors: terminal.errors() };
}
