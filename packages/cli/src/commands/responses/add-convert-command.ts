import { Option } from "commander";
import { ANSWER_FORMATS } from "../../responses/answer-format.js";
import type { AddCommand } from "../command.js";
import { CONTENT_OPTION } from "./content-option.js";
import type { ConvertFlags } from "./run-convert.js";

const EXAMPLES = `
Examples:
  guidebook responses convert old.json --out today.json        into the worksheet of today
  guidebook responses convert merged.json --out answers.csv    into a table
  guidebook responses convert answers.csv --out merged.json    and back`;

/**
 * Adds `guidebook responses convert`.
 *
 * @param program The command that it belongs to.
 * @param context What the command is run with.
 */
export const addConvertCommand: AddCommand = (program, context) => {
  program
    .command("convert")
    .description("carry answers into the worksheet of today, and between JSON and CSV")
    .argument("<file>", "answers in JSON, a table in CSV, or a filled PDF")
    .option("-o, --out <file>", "the file to write (default: standard output)")
    .addOption(
      new Option("--to <format>", "what to write (default: what the name of --out says, else json)").choices(
        ANSWER_FORMATS,
      ),
    )
    .option(...CONTENT_OPTION)
    .option("--force", "replace the file if it exists; the file with the answers is never replaced")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, flags: ConvertFlags) => {
      const { runConvert } = await import("./run-convert.js");
      context.end(await runConvert([file], flags, context));
    });
};
