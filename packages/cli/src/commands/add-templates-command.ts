import type { AddCommand } from "./command.js";
import type { TemplatesFlags } from "./run-templates.js";

const EXAMPLES = `
Examples:
  guidebook templates my-templates                      all templates, and the data of the first guidebook
  guidebook templates my-templates content --locale es  with the data of its Spanish text
  guidebook build content --templates my-templates      brings them back in, with what was changed`;

/**
 * Adds `guidebook templates`.
 *
 * @param program The program.
 * @param context What the command is run with.
 */
export const addTemplatesCommand: AddCommand = (program, context) => {
  program
    .command("templates")
    .description("write the templates of printed pages and of the form, to be changed")
    .argument("<dir>", "the folder to write to")
    .argument("[content-dir]", "the content folder (default: this folder's content)")
    .option("-g, --guidebook <id>", "whose data to write (default: the first guidebook)")
    .option("--locale <tag>", "in which language (default: the guidebook's first one)")
    .option("--force", "put files that were changed aside, and write new ones")
    .option("--config <file>", "the config file (default: guidebook.config.ts)")
    .addHelpText("after", EXAMPLES)
    .action(async (dir: string, contentDir: string | undefined, flags: TemplatesFlags) => {
      const { runTemplates } = await import("./run-templates.js");
      context.end(await runTemplates({ ...flags, dir, content: contentDir }, context));
    });
};
