import { Option } from "commander";
import { REPORT_FORMAT_NAMES } from "../../report/formats/report-format-names.js";
import type { AddCommand } from "../command.js";
import { CONTENT_OPTION } from "./content-option.js";
import type { ValidateFlags } from "./run-validate.js";

const EXAMPLES = `
Examples:
  guidebook responses validate answers/lincoln.json
  guidebook responses validate answers/*.json --complete    says also what is open in each step
  guidebook responses validate table.csv --format json      for programs: one JSON document`;

/**
 * Adds `guidebook responses validate`.
 *
 * @param program The command that it belongs to.
 * @param context What the command is run with.
 */
export const addValidateCommand: AddCommand = (program, context) => {
  program
    .command("validate")
    .description("say what is wrong with teams' answers, and where")
    .argument("<files...>", "answers in JSON, tables in CSV, filled PDFs")
    .option(...CONTENT_OPTION)
    .option("--complete", "say also what is open in each step; nothing is required")
    .addOption(new Option("--format <name>", "how to say it").choices(REPORT_FORMAT_NAMES).default("text"))
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: ValidateFlags) => {
      const { runValidate } = await import("./run-validate.js");
      context.end(await runValidate(files, flags, context));
    });
};
