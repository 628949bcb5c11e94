import type { AddCommand } from "./command.js";
import type { PrintFlags } from "./run-print.js";

const EXAMPLES = `
Examples:
  guidebook print                                     all guidebooks in all languages, as build makes them
  guidebook print --guidebook my-guidebook --variant large-print,ink-saving
  guidebook print --response lincoln.json             a team's answers as pages, for the folder on the shelf
  guidebook print --steps A --variant letter          the pages for tonight
  guidebook print --sections cover,contents           some parts of each file
  guidebook print --shard 2/3 --out part-2            the second third of a large run, as CI splits it

Ways to print: letter, a4, large-print, ink-saving (of the worksheet), guidebook.letter, guidebook.a4.
Sections: cover, contents, reading, team, steps, appendices, kept-aside.`;

/** Takes several words in one, with commas between them, and the option several times. */
const collect = (text: string, words: readonly string[] = []): string[] => [
  ...words,
  ...text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== ""),
];

/** Paths may hold commas. */
const collectPaths = (path: string, paths: readonly string[] = []): string[] => [...paths, path];

/**
 * Adds `guidebook print`.
 *
 * @param program The program.
 * @param context What the command is run with.
 */
export const addPrintCommand: AddCommand = (program, context) => {
  program
    .command("print")
    .description("print worksheets and guidebooks, blank or with a team's answers, as HTML and PDF")
    .argument("[content-dir]", "the content folder (default: this folder's content)")
    .option("-g, --guidebook <id>", "only this guidebook; may be given several times", collect)
    .option("--locale <tag>", "only this language; may be given several times", collect)
    .option("--variant <name>", "a way to print; may be given several times (default: as build)", collect)
    .option("--response <file>", "a team's answers to print; may be given several times", collectPaths)
    .option("--steps <letters>", "only these steps, as A or A,B", collect)
    .option("--sections <names>", "only these parts, as cover,steps", collect)
    .option("-o, --out <dir>", "the output folder (default: print in the content folder)")
    .option("--shard <part/parts>", "only one part of the run, as 2/3")
    .option("--templates <dir>", "edited templates and styles, as guidebook templates writes them")
    .option("--no-pdf", "make HTML only")
    .option("--browser <path>", "the Chromium, Chrome or Edge that makes the PDFs")
    .option("--config <file>", "the config file (default: guidebook.config.ts)")
    .addHelpText("after", EXAMPLES)
    .action(async (contentDir: string | undefined, flags: PrintFlags) => {
      const { runPrint } = await import("./run-print.js");
      context.end(await runPrint(contentDir, flags, context));
    });
};
