import type { AddCommand } from "../command.js";
import { CONTENT_OPTION } from "./content-option.js";
import type { FillFlags } from "./run-fill.js";

const EXAMPLES = `
Examples:
  guidebook responses fill worksheet.letter.pdf lincoln.json --out lincoln.pdf`;

/**
 * Adds `guidebook responses fill`.
 *
 * @param program The command that it belongs to.
 * @param context What the command is run with.
 */
export const addFillCommand: AddCommand = (program, context) => {
  program
    .command("fill")
    .description("fill a worksheet in PDF with a team's answers; it stays fillable")
    .argument("<worksheet>", "a worksheet in PDF, as guidebook build makes it")
    .argument("<answers>", "the answers of one team")
    .requiredOption("-o, --out <file>", "the PDF to write")
    .option(...CONTENT_OPTION)
    .option("--force", "replace the file if it exists; a file that is read is never replaced")
    .addHelpText("after", EXAMPLES)
    .action(async (worksheet: string, answers: string, flags: Omit<FillFlags, "worksheet" | "answers">) => {
      const { runFill } = await import("./run-fill.js");
      context.end(await runFill({ ...flags, worksheet, answers }, context));
    });
};
