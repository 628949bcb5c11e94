import { Command } from "commander";
import { addBuildCommand } from "./commands/add-build-command.js";
import { addCheckCommand } from "./commands/add-check-command.js";
import { addDevCommand } from "./commands/add-dev-command.js";
import { addFixCommand } from "./commands/add-fix-command.js";
import { addNewCommand } from "./commands/add-new-command.js";
import { addPrintCommand } from "./commands/add-print-command.js";
import { addTemplatesCommand } from "./commands/add-templates-command.js";
import type { AddCommand, CommandContext } from "./commands/command.js";
import { addResponsesCommand } from "./commands/responses/add-responses-command.js";

/** All commands, in the order of the help text. */
const COMMANDS: readonly AddCommand[] = [
  addNewCommand,
  addDevCommand,
  addCheckCommand,
  addFixCommand,
  addBuildCommand,
  addPrintCommand,
  addTemplatesCommand,
  addResponsesCommand,
];

const EXAMPLES = `
Examples:
  guidebook new 4            writes a guidebook of dimension 4 to begin with
  guidebook dev content      shows the pages in a browser while you write
  guidebook check content    says what is wrong in the content, and where
  guidebook fix content      mends what can be mended in one way only
  guidebook build content    makes everything, into content/dist
  guidebook print content    prints worksheets and guidebooks, blank or with answers

Exit codes: 0 fine, 1 the content or the answers have errors, 2 the command was called wrongly.`;

/**
 * Makes the program: its commands, options and help.
 *
 * @param version The version to say.
 * @param context What commands are run with.
 * @returns The program, ready to parse a command line; it throws instead of ending the process.
 */
export function createProgram(version: string, context: CommandContext): Command {
  const { out, errors } = context.terminal;
  const program = new Command("guidebook")
    .description("Turns guidebooks in Markdown into forms, worksheets, schemas and types.")
    .version(version, "-v, --version", "say the version")
    .option("--debug", "say more when something goes wrong in the command itself")
    .helpOption("-h, --help", "say how to use the command")
    .helpCommand(false)
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(guidebook --help says how to use it)")
    .configureOutput({
      writeOut: out.write,
      writeErr: errors.write,
      getOutHelpWidth: () => out.columns,
      getErrHelpWidth: () => errors.columns,
    })
    .exitOverride();
  for (const addCommand of COMMANDS) addCommand(program, context);
  for (const command of program.commands) {
    command
      .copyInheritedSettings(program)
      .showHelpAfterError(`(guidebook ${command.name()} --help says how to use it)`);
  }
  return program;
}
