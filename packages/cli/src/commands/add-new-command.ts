import { INSTALLED_FRAMEWORK } from "../starter/kit-framework.js";
import type { AddCommand } from "./command.js";
import type { NewFlags } from "./run-new.js";

const EXAMPLES = `
Examples:
  guidebook new 4                       a guidebook for dimension 4 of the framework
  guidebook new family-partnership      the same by the dimension's id
  guidebook new 4 --id family-meetings  with another id, which is also the folder's name
  guidebook new 4 --framework ${INSTALLED_FRAMEWORK}
                                        in an empty project: brings a copy of the framework along`;

/**
 * Adds `guidebook new`.
 *
 * @param program The program.
 * @param context What the command is run with.
 */
export const addNewCommand: AddCommand = (program, context) => {
  program
    .command("new")
    .description("write a guidebook to begin with, which says what belongs where")
    .argument("<dimension>", "number or id of a dimension of the framework")
    .option("--id <id>", "the guidebook's id (default: the dimension's)")
    .option(
      "--framework <file or id>",
      "a framework.md to begin with a copy of; or which one, where there are several",
    )
    .option("--content <dir>", "the content folder (default: this folder's content)")
    .addHelpText("after", EXAMPLES)
    .action(async (dimension: string, flags: NewFlags) => {
      const { runNew } = await import("./run-new.js");
      context.end(await runNew(dimension, flags, context));
    });
};
