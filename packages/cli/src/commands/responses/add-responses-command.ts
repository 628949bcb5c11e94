import type { AddCommand } from "../command.js";
import { addConvertCommand } from "./add-convert-command.js";
import { addFillCommand } from "./add-fill-command.js";
import { addMergeCommand } from "./add-merge-command.js";
import { addReadCommand } from "./add-read-command.js";
import { addReportCommand } from "./add-report-command.js";
import { addValidateCommand } from "./add-validate-command.js";

/** What can be done with teams' answers, in the order of the help text. */
const COMMANDS: readonly AddCommand[] = [
  addValidateCommand,
  addMergeCommand,
  addReportCommand,
  addConvertCommand,
  addReadCommand,
  addFillCommand,
];

const EXAMPLES = `
Examples:
  guidebook responses validate answers/*.json
  guidebook responses merge answers/*.json --out merged.json
  guidebook responses report merged.json --out report.html
  guidebook responses read lincoln.pdf --out lincoln.json`;

/**
 * Adds `guidebook responses` and its commands.
 *
 * @param program The program.
 * @param context What the commands are run with.
 */
export const addResponsesCommand: AddCommand = (program, context) => {
  const responses = program
    .command("responses")
    .description("check teams' answers, bring them together, make a report of them")
    .helpCommand(false)
    .addHelpText("after", EXAMPLES);
  for (const addCommand of COMMANDS) addCommand(responses, context);
  for (const command of responses.commands) {
    command.showHelpAfterError(`(guidebook responses ${command.name()} --help says how to use it)`);
  }
};
