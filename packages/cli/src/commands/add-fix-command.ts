import type { AddCommand } from "./command.js";
import type { FixFlags } from "./run-fix.js";

const EXAMPLES = `
Examples:
  guidebook fix                                   all content of this folder
  guidebook fix content/my-series/my-guidebook    one guidebook
  guidebook fix --check                           only say what would be mended; exit code 1 if anything would`;

/**
 * Adds `guidebook fix`.
 *
 * @param program The program.
 * @param context What the command is run with.
 */
export const addFixCommand: AddCommand = (program, context) => {
  program
    .command("fix")
    .description("mend what can be mended in one way only, and nothing else")
    .argument("[paths...]", "content folders, guidebook folders or files (default: this folder's content)")
    .option("--check", "write nothing; only say what would be mended")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], flags: FixFlags) => {
      const { runFix } = await import("./run-fix.js");
      context.end(await runFix(paths, flags, context));
    });
};
