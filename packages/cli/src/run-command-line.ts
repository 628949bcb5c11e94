import { readFile } from "node:fs/promises";
import { EXIT, type ExitCode } from "./exit-code.js";
import { programEnd } from "./report/program-end.js";
import type { Terminal } from "./report/terminal.js";

/** Where a command line is run. */
export interface CommandLineOptions {
  readonly terminal: Terminal;
  /** Absolute path of the folder that paths start from. */
  readonly from: string;
  /** What people type to start the tool, so that hints can be typed as they are; `guidebook` by default. */
  readonly command?: string;
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return String(version);
}

async function runProgram(words: readonly string[], options: CommandLineOptions): Promise<ExitCode> {
  const version = await ownVersion();
  // Asked alone, as scripts do, it needs nothing else.
  if (words.length === 1 && words[0] === "--version") {
    options.terminal.out.write(`${version}\n`);
    return EXIT.fine;
  }
  const { createProgram } = await import("./create-program.js");
  let code: ExitCode = EXIT.fine;
  const end = (how: ExitCode): void => {
    code = how;
  };
  await createProgram(version, { ...options, end }).parseAsync(words, { from: "user" });
  return code;
}

/**
 * Runs the command.
 *
 * @param words The command line without the names of program and script.
 * @param options Where to run it and where to write.
 * @returns The exit code; never throws.
 */
export async function runCommandLine(
  words: readonly string[],
  options: CommandLineOptions,
): Promise<ExitCode> {
  try {
    return await runProgram(words, options);
  } catch (error) {
    const end = programEnd(error);
    if (end !== undefined) return end;
    const { explainError } = await import("./report/explain-error.js");
    const { text, code } = explainError(error, words.includes("--debug"));
    options.terminal.errors.write(text);
    return code;
  }
}
