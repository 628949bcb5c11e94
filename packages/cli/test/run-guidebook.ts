import { runCommandLine } from "../src/run-command-line.js";
import { type MemorySettings, memoryTerminal } from "./memory-terminal.js";

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
  settings: MemorySettings = {},
): Promise<Outcome> {
  const terminal = memoryTerminal(settings);
  const code = await runCommandLine(words, { terminal, from });
  return { code, ...terminal.written() };
}
