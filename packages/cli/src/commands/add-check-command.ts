import { Option } from "commander";
import { REPORT_FORMAT_NAMES } from "../report/formats/report-format-names.js";
import type { AddCommand } from "./command.js";
import type { CheckFlags } from "./run-check.js";

const EXAMPLES = `
Examples:
  guidebook check                                   all content of this folder
  guidebook check content/my-series/my-guidebook    one guidebook, together with its framework
  guidebook check --complete                        also what is unfinished: empty parts, missing years
  guidebook check --format json                     for programs: one JSON document
  guidebook check --format github                   for GitHub Actions: each problem at its line`;

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
    .argument("[paths...]", "content folders, guidebook folders or files (default: this folder's content)")
    .addOption(new Option("--format <name>", "how to say it").choices(REPORT_FORMAT_NAMES).default("text"))
    .option("--complete", "say also what is unfinished; exit code 1 if anything is")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { runCheck } = await import("./run-check.js");
      context.end(await runCheck(paths, flags, context));
    });
};
