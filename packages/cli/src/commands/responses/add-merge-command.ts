import type { AddCommand } from "../command.js";
import { CONTENT_OPTION } from "./content-option.js";
import type { MergeFlags } from "./run-merge.js";

const EXAMPLES = `
Examples:
  guidebook responses merge answers/*.json --out merged.json
  guidebook responses merge merged.json late.json --out all.json    one team more`;

/**
 * Adds `guidebook responses merge`.
 *
 * @param program The command that it belongs to.
 * @param context What the command is run with.
 */
export const addMergeCommand: AddCommand = (program, context) => {
  program
    .command("merge")
    .description("bring several teams' answers together, with their disagreements kept")
    .argument("<files...>", "answers to one guidebook: JSON, tables in CSV, filled PDFs, former merges")
    .requiredOption("-o, --out <file>", "the file to write")
    .option(...CONTENT_OPTION)
    .option("--force", "replace the file if it exists; a file with answers is never replaced")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: MergeFlags) => {
      const { runMerge } = await import("./run-merge.js");
      context.end(await runMerge(files, flags, context));
    });
};
