import { readFile } from "node:fs/promises";
import { Command, CommanderError } from "commander";
import { addBuildCommand } from "./commands/add-build-command.js";
import { addCheckCommand } from "./commands/add-check-command.js";
import type { AddCommand } from "./commands/command.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import type { Terminal } from "./report/terminal.js";

/** All commands, in the order of the help text. */
const COMMANDS: readonly AddCommand[] = [addCheckCommand, addBuildCommand];

const FOOTER = `
Exit codes: 0 fine, 1 the content has errors, 2 the command was called wrongly.`;

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return String(version);
}

/** Where a command line is run. */
export interface CommandLineOptions {
  readonly terminal: Terminal;
  /** Absolute path of the folder that paths start from. */
  readonly from: string;
}

async function createProgram(options: CommandLineOptions, end: (code: ExitCode) => void): Promise<Command> {
  const { terminal, from } = options;
  const program = new Command("guidebook")
    .description("Turns guidebooks in Markdown into forms, worksheets, schemas and types.")
    .version(await ownVersion(), "-v, --version", "say the version")
    .option("--debug", "say more when something goes wrong in the command itself")
    .helpOption("-h, --help", "say how to use the command")
    .helpCommand(false)
    .addHelpText("after", FOOTER)
    .showHelpAfterError("(guidebook --help says how to use it)")
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.writeError,
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    })
    .exitOverride();
  for (const addCommand of COMMANDS) addCommand(program, { terminal, from, end });
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
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
  let code: ExitCode = EXIT.fine;
  try {
    const program = await createProgram(options, (end) => {
      code = end;
    });
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.misused;
    const { explainError } = await import("./report/explain-error.js");
    const explained = explainError(error, words.includes("--debug"));
    options.terminal.writeError(explained.text);
    return explained.code;
  }
}
