import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hasErrors } from "@guidebook-kit/core";
import { build } from "../build/build.js";
import type { BuildResult } from "../build/build-options.js";
import { displayPath } from "../content/display-path.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { countWords } from "../report/count-words.js";
import { createPaint } from "../report/paint.js";
import { createProgress } from "../report/progress.js";
import { countDiagnostics, reportDiagnostics } from "../report/report-diagnostics.js";
import type { CommandContext } from "./command.js";

/** The options of `guidebook build` as the command line gives them. */
export interface BuildFlags {
  readonly out?: string;
  readonly guidebook: readonly string[];
  readonly generator: readonly string[];
  /** False with `--no-pdf`. */
  readonly pdf: boolean;
  readonly browser?: string;
  readonly config?: string;
}

/** What the gallery is called. */
const GALLERY = "index.html";

/** So many guidebooks are listed with their files; of more, only the number is said. */
const MOST_LISTED = 8;

/** Says what was made, and how to see it. */
function describe(result: BuildResult, { from, terminal }: CommandContext): string {
  const { built, files, output, withoutPdf } = result;
  const paint = createPaint(terminal.color);
  const lines = [`Built ${countWords(built.length, "guidebook")} into ${displayPath(output, from)}:`];
  for (const { id, locale } of built.slice(0, MOST_LISTED)) {
    const folder = `${id}/${locale}/`;
    const own = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
    lines.push(`  ${paint("bold", folder)}`, ...own.map((file) => `    ${file}`));
  }
  if (built.length > MOST_LISTED) lines.push(`  and ${built.length - MOST_LISTED} more`);
  lines.push(...files.filter((file) => !/\/.*\//.test(file)).map((file) => `  ${file}`));
  if (withoutPdf !== undefined) lines.push("", withoutPdf);
  if (files.includes(GALLERY)) {
    lines.push("", "Open the gallery in a browser:", `  ${pathToFileURL(join(output, GALLERY)).href}`);
  }
  return `${lines.join("\n")}\n`;
}

async function withInterrupt<Result>(run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Error("stopped"));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await run(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

/**
 * Runs `guidebook build`.
 *
 * @param content The content folder; the config's when undefined.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when the content has an error, 130 when somebody stopped the build, else 0.
 * @throws GuidebookError when the command was called wrongly.
 */
export async function runBuild(
  content: string | undefined,
  flags: BuildFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, from } = context;
  let stopped = false;
  const result = await withInterrupt(async (signal) => {
    signal.addEventListener("abort", () => {
      stopped = true;
    });
    const { out: output, guidebook: guidebooks, generator: generators, browser, config } = flags;
    const pdf = flags.pdf ? undefined : false;
    const progress = createProgress(terminal);
    return build({ content, output, guidebooks, generators, pdf, browser, config, from, progress, signal });
  }).catch((error: unknown) => {
    if (stopped) return undefined;
    throw error;
  });
  if (result === undefined) {
    terminal.writeError("Stopped. Nothing was changed.\n");
    return EXIT.interrupted;
  }
  terminal.writeError(
    reportDiagnostics(result.diagnostics, { terminal, sourceOf: (file) => result.sources.get(file) }),
  );
  if (hasErrors(result.diagnostics)) {
    terminal.writeError(`Nothing was built: ${countDiagnostics(result.diagnostics)}.\n`);
    return EXIT.failed;
  }
  terminal.write(describe(result, context));
  return EXIT.fine;
}
