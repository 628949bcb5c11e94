import type { AddCommand } from "../command.js";
import { CONTENT_OPTION } from "./content-option.js";
import type { ReportFlags } from "./run-report.js";

const EXAMPLES = `
Examples:
  guidebook responses report answers/*.json --out report.html
  guidebook responses report merged.json --out report.html --csv answers.csv
  guidebook responses report merged.json --out informe.html --locale es`;

/**
 * Adds `guidebook responses report`.
 *
 * @param program The command that it belongs to.
 * @param context What the command is run with.
 */
export const addReportCommand: AddCommand = (program, context) => {
  program
    .command("report")
    .description("make a page for the meeting after: where groups differ, and every team's words")
    .argument("<files...>", "answers to one guidebook: JSON, tables in CSV, filled PDFs, merges")
    .requiredOption("-o, --out <file>", "the page to write, in HTML")
    .option("--csv <file>", "write a table of all answers too")
    .option("--locale <tag>", "the language of the page (default: that of the answers)")
    .option(...CONTENT_OPTION)
    .option("--force", "replace the files if they exist; a file with answers is never replaced")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: ReportFlags) => {
      const { runReport } = await import("./run-report.js");
      context.end(await runReport(files, flags, context));
    });
};
