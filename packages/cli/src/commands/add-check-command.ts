import type { AddCommand } from "./command.js";

const EXAMPLES = `
Examples:
  guidebook check                                   all content of this folder
  guidebook check content/my-series/my-guidebook    one guidebook, together with its framework`;

/**
 * Adds `guidebook check`.
 *
 * @param program The program.
 * @param context What the command is run with.
 */
export const addCheckCommand: AddCommand = (program, context) => {
  program
    .command("check")
    .description("say what is wrong with frameworks and guidebooks, and where")
    .argument("[paths...]", "content folders, guidebook folders or files (default: this folder)")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[]) => {
      const { runCheck } = await import("./run-check.js");
      context.end(await runCheck(paths, context));
    });
};
