import type { AddCommand } from "./command.js";
import type { BuildFlags } from "./run-build.js";

const EXAMPLES = `
Examples:
  guidebook build content                     everything, into content/dist
  guidebook build content --out public        into another folder
  guidebook build content --no-pdf            quicker, without PDFs
  guidebook build --guidebook my-guidebook    one guidebook; the others' files stay as they are
  guidebook build --json > build.json         for programs: what was made, and what is wrong`;

const collect = (word: string, words: readonly string[] = []): string[] => [...words, word];

/**
 * Adds `guidebook build`.
 *
 * @param program The program.
 * @param context What the command is run with.
 */
export const addBuildCommand: AddCommand = (program, context) => {
  program
    .command("build")
    .description("make forms, worksheets, schemas and types from the content")
    .argument("[content-dir]", "the content folder (default: this folder's content)")
    .option("-o, --out <dir>", "the output folder (default: dist in the content folder)")
    .option("-g, --guidebook <id>", "only this guidebook; may be given several times", collect)
    .option("--generator <name>", "only this generator; may be given several times", collect)
    .option("--templates <dir>", "edited templates and styles, as guidebook templates writes them")
    .option("--no-pdf", "make no PDFs")
    .option("--browser <path>", "the Chromium, Chrome or Edge that makes the PDFs")
    .option("--keep-going", "build the good guidebooks when others have errors")
    .option("--no-cache", "make everything anew, also what has not changed since the last build")
    .option("--json", "say what was made as one JSON document, for programs")
    .option("--config <file>", "the config file (default: guidebook.config.ts)")
    .addHelpText("after", EXAMPLES)
    .action(async (contentDir: string | undefined, flags: BuildFlags) => {
      const { runBuild } = await import("./run-build.js");
      context.end(await runBuild(contentDir, flags, context));
    });
};
