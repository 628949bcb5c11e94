import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, type Framework, GuidebookError, isId } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import { contentFileKind, isFrameworkFile } from "../content/content-file-name.js";
import { kindOfPath } from "../content/find-content-root.js";
import { loadLibrary } from "../library/load-library.js";
import { type OpenedFiles, openFiles } from "../library/open-files.js";

/** One file of a framework. */
export interface FrameworkText {
  /** Absolute path. */
  readonly path: string;
  readonly framework: Framework;
  /** Its text; the same bytes in UTF-8. */
  readonly text: string;
}

/** A framework that somebody has named by its file, with its translations. */
export interface FrameworkCopy {
  /** The text that is no translation. */
  readonly main: FrameworkText;
  readonly translations: readonly FrameworkText[];
}

/** A framework's files, and what is wrong with them. */
export interface FrameworkReading {
  /** Absent with an error. */
  readonly copy?: FrameworkCopy;
  readonly diagnostics: readonly Diagnostic[];
  readonly opened: OpenedFiles;
}

const refuse = (given: string, why: string): never => {
  throw new GuidebookError("cli/not-content", `"${given}" ${why}`);
};

/**
 * Tells whether somebody means a framework's file, and not its id.
 *
 * @param given What was said.
 * @param from Absolute path of the folder in which the command was called.
 * @returns True for what is no id, and for an id that is also the name of a file.
 */
export async function isFrameworkPath(given: string, from: string): Promise<boolean> {
  if (!isId(given)) return true;
  return (await kindOfPath(resolve(from, given), given).catch(() => "folder")) === "file";
}

async function requireFrameworkFile(path: string, given: string): Promise<void> {
  if ((await kindOfPath(path, given)) === "folder") {
    const inside = `${given.replace(/[\\/]+$/, "")}/framework.md`;
    const kind = await kindOfPath(join(path, "framework.md"), inside).catch(() => "folder");
    refuse(given, `is a folder; name a file${kind === "file" ? `: --framework ${inside}` : " in it."}`);
  }
  if (contentFileKind(basename(path)) !== "framework") {
    refuse(given, "is not read as a framework: the file has to be named framework.md.");
  }
}

/** The frameworks beside a file; folders below are nobody's business. */
async function openFrameworks(path: string, from: string): Promise<OpenedFiles> {
  const root = dirname(path);
  const entries = await readdir(root, { withFileTypes: true });
  const skipped = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(root, name));
  const opened = await openFiles({ root, from, skipped });
  return {
    ...opened,
    files: opened.files.filter((file) => isFrameworkFile(file.path)),
    diagnostics: opened.diagnostics.filter(({ file }) => isFrameworkFile(file)),
  };
}

/**
 * Reads and checks a framework, together with its translations beside it.
 *
 * @param given Its file as somebody named it.
 * @param from Absolute path of the folder in which the command was called.
 * @param locales The languages whose headings and labels are understood.
 * @returns The framework, or what is wrong with it.
 * @throws GuidebookError when the path does not exist, or is no framework's.
 */
export async function readFrameworkCopy(
  given: string,
  from: string,
  locales: readonly Locale[],
): Promise<FrameworkReading> {
  const path = resolve(from, given);
  await requireFrameworkFile(path, given);
  const opened = await openFrameworks(path, from);
  const { frameworkFiles, diagnostics } = await loadLibrary({ opened, locales });
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics, opened };
  const texts: FrameworkText[] = [];
  for (const file of opened.files) {
    const framework = frameworkFiles.find((one) => one.path === file.path)?.framework;
    if (framework === undefined) continue;
    texts.push({ path: opened.locate(file.path), framework, text: await opened.read(file) });
  }
  const main = texts.find((one) => one.path === path);
  if (main === undefined)
    return refuse(given, "stands in a folder that a build has made; name the text itself.");
  if (main.framework.translates !== undefined) {
    refuse(given, "is a translation; name the text that it translates, which brings its translations along.");
  }
  const isTranslation = ({ framework }: FrameworkText): boolean =>
    framework.id === main.framework.id && framework.translates !== undefined;
  return { copy: { main, translations: texts.filter(isTranslation) }, diagnostics, opened };
}
