import { basename, join, resolve } from "node:path";
import { diagnose, GuidebookError, type Position } from "@guidebook-kit/core";
import type { BuildResult } from "../build/build-options.js";
import type { BuildPlan } from "../build/plan-build.js";
import { type CodePlace, placeOfError } from "../config/config-modules.js";
import { displayPath } from "../content/display-path.js";
import { readTextFile } from "../content/read-text-file.js";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";
import { exists } from "../output/exists.js";
import { explainError, isSystemError, systemWords } from "../report/explain-error.js";
import { walkTemplates } from "../templates/walk-templates.js";

/** What went on when something failed. */
export interface Surroundings {
  readonly plan: BuildPlan;
  /** Absolute paths of the programs that make up the config, and of those that would be one. */
  readonly files: readonly string[];
}

/** A file, and where it is known, the line. */
type Place = Pick<CodePlace, "path"> & Partial<CodePlace>;

/** Mistakes that only a config can hold. */
const OF_CONFIG: ReadonlySet<string> = new Set([
  "cli/config-failed",
  "cli/invalid-config",
  "cli/unknown-word",
  "generator/invalid-options",
]);

/** Tells the setting that an error speaks of, from the checker of settings or from the words. */
function settingOf({ cause, message }: GuidebookError): string | undefined {
  const { issues = [] } = (cause ?? {}) as { issues?: { path?: unknown[]; keys?: unknown[] }[] };
  const { path = [], keys = [] } = issues[0] ?? {};
  const named = keys[0] ?? path[0] ?? /"([^"]+)"/.exec(message)?.[1];
  return typeof named === "string" ? named : undefined;
}

/** What is commented out sets nothing; everything else stays at its place. */
function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs, (comment) => comment.replace(/[^\n]/g, " "));
}

/** Where a program first sets a setting, or else names it. */
function placeOfWord(program: string, word: string): Pick<Place, "line" | "column"> {
  const text = withoutComments(program);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const named = `(?<![\\w-])${escaped}(?![\\w-])`;
  const match = new RegExp(`${named}(?=["']?\\s*:)`).exec(text) ?? new RegExp(named).exec(text);
  const before = match === null ? undefined : text.slice(0, match.index).split("\n");
  return before === undefined ? {} : { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

async function placeInConfig(error: GuidebookError, files: readonly string[]): Promise<Place | undefined> {
  if (!OF_CONFIG.has(error.code)) return undefined;
  for (const path of files) {
    if (!(await exists(path))) continue;
    const setting = settingOf(error);
    const read = await readTextFile(path, path);
    return { path, ...("text" in read && setting !== undefined ? placeOfWord(read.text, setting) : {}) };
  }
  return undefined;
}

/** The template or the folder that an error speaks of, and the line as far as the error knows it. */
async function placeInTemplates(error: GuidebookError, plan: BuildPlan): Promise<Place | undefined> {
  if (plan.templates === undefined) return undefined;
  const folder = resolve(plan.from, plan.templates);
  if (error.message.includes(`"${plan.templates}"`)) return { path: folder };
  const name = /^The template "([^"]+)" failed/.exec(error.message)?.[1];
  if (name === undefined) return undefined;
  const paths = await walkTemplates(folder).catch(() => []);
  const path = paths.find((each) => basename(each) === `${name}.hbs`);
  const { lineNumber, column } = (error.cause ?? {}) as { lineNumber?: number; column?: number };
  if (path === undefined) return undefined;
  const isKnown = typeof lineNumber === "number" && typeof column === "number";
  return { path: join(folder, path), ...(isKnown && { line: lineNumber, column: column + 1 }) };
}

function positionOf({ line, column }: Place): Position | undefined {
  if (line === undefined || column === undefined) return undefined;
  const start = { line, column };
  return { start, end: { line, column: column + 1 } };
}

async function explain(
  why: string,
  place: Place,
  from: string,
): Promise<Pick<BuildResult, "diagnostics" | "sources">> {
  const file = displayPath(place.path, from);
  const position = positionOf(place);
  const at = { file, ...(position !== undefined && { position }) };
  const diagnostic = diagnose(cliDiagnostics.notBuilt, { why }, at);
  const read = position === undefined ? undefined : await readTextFile(place.path, file);
  const isRead = read !== undefined && "text" in read;
  return { diagnostics: [diagnostic], sources: new Map(isRead ? [[file, read.text]] : []) };
}

/**
 * Makes a problem of a mistake that is no content's, to be shown beside the page: the next save may mend it.
 *
 * @param error What was thrown.
 * @param surroundings What went on.
 * @returns The problem, with the text that it stands in where that is known.
 */
export async function explainFailure(
  error: unknown,
  { plan, files }: Surroundings,
): Promise<Pick<BuildResult, "diagnostics" | "sources">> {
  const { from, root } = plan;
  if (isSystemError(error)) {
    const diagnostic = diagnose(
      cliDiagnostics.unreadable,
      { why: systemWords(error) },
      { file: displayPath(error.path ?? root, from) },
    );
    return { diagnostics: [diagnostic], sources: new Map() };
  }
  const arisen = placeOfError(error, files);
  if (!(error instanceof GuidebookError)) {
    const why = explainError(error, false).text.trim();
    return explain(why, arisen ?? { path: root }, from);
  }
  const place = arisen ?? (await placeInTemplates(error, plan)) ?? (await placeInConfig(error, files));
  return explain(error.message, place ?? { path: root }, from);
}
