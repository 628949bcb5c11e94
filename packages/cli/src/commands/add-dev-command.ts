import type { AddCommand } from "./command.js";
import type { DevFlags } from "./run-dev.js";

const EXAMPLES = `
Examples:
  guidebook dev                    previews this folder's content
  guidebook dev content --open     previews a content folder, and opens it in your browser
  guidebook dev --port 4300        at an address of one's own choice`;

/**
 * Adds `guidebook dev`.
 *
 * @param program The program.
 * @param context What the command is run with.
 */
export const addDevCommand: AddCommand = (program, context) => {
  program
    .command("dev")
    .description("show pages in a browser while the content is written")
    .argument("[content-dir]", "the content folder (default: this folder's content)")
    .option("--open", "open the preview in your browser")
    .option("--port <number>", "the port on this computer (default: 4100, or a free one)")
    .option("--templates <dir>", "edited templates and styles, as guidebook templates writes them")
    .option("--config <file>", "the config file (default: guidebook.config.ts)")
    .addHelpText("after", EXAMPLES)
    .action(async (contentDir: string | undefined, flags: DevFlags) => {
      const { runDev } = await import("./run-dev.js");
      context.end(await runDev(contentDir, flags, context));
    });
};
