import type { AddCommand } from "../command.js";
import { CONTENT_OPTION } from "./content-option.js";
import type { ReadFlags } from "./run-read.js";

const EXAMPLES = `
Examples:
  guidebook responses read lincoln.pdf --out lincoln.json
  guidebook responses read filled/*.pdf --out merged.json    several teams: a merge`;

/**
 * Adds `guidebook responses read`.
 *
 * @param program The command that it belongs to.
 * @param context What the command is run with.
 */
export const addReadCommand: AddCommand = (program, context) => {
  program
    .command("read")
    .description("read the answers out of worksheets that were filled in as PDF, in any program")
    .argument("<pdfs...>", "filled worksheets of one guidebook")
    .option("-o, --out <file>", "the file to write, in JSON or CSV (default: JSON to standard output)")
    .option(...CONTENT_OPTION)
    .option("--force", "replace the file if it exists; a file with answers is never replaced")
    .addHelpText("after", EXAMPLES)
    .action(async (pdfs: string[], flags: ReadFlags) => {
      const { runRead } = await import("./run-read.js");
      context.end(await runRead(pdfs, flags, context));
    });
};
