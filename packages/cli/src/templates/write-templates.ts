import { resolve } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { isChanged, type KeptFile } from "../output/carry-files.js";
import { checkOutputFolder } from "../output/check-output-folder.js";
import { inOutputSession } from "../output/in-output-session.js";
import type { NewTemplateFile } from "./list-template-files.js";

/** Where to write templates. */
export interface TemplateFolder {
  /** The folder as somebody named it. */
  readonly given: string;
  /** Absolute path of the folder that it starts from. */
  readonly from: string;
  /** Absolute path of the content folder, which it may not hold. */
  readonly contentRoot: string;
  /** Whether files that somebody has changed go aside. */
  readonly force: boolean;
}

/** So many changed files are named. */
const MOST_NAMED = 5;

/**
 * Makes sure that templates may be written to a folder: that nothing is there, or only what this command has written
 * and what was added to that. Changed files are written over by nobody.
 *
 * @param folder The folder.
 * @throws GuidebookError when it is not fit, or holds changed files and `force` is false.
 */
export async function requireTemplateFolder({
  given,
  from,
  contentRoot,
  force,
}: TemplateFolder): Promise<void> {
  const out = resolve(from, given);
  const former = await checkOutputFolder({ out, contentRoot, command: "templates" });
  const changed: string[] = [];
  for (const file of former) if (await isChanged(out, file)) changed.push(file.path);
  if (changed.length === 0 || force) return;
  const more = changed.length > MOST_NAMED ? ", …" : "";
  throw new GuidebookError(
    "cli/changed-templates",
    `In "${given}" somebody has changed ${changed.slice(0, MOST_NAMED).join(", ")}${more}. Name another folder, or say --force: then they stand beside the new ones, with "kept" in their names.`,
  );
}

/**
 * Writes templates to a folder, all of them or none.
 *
 * @param files The files.
 * @param folder The folder.
 * @returns The files that somebody had changed, and what they are called now.
 * @throws GuidebookError when the folder is not fit.
 */
export function writeTemplates(
  files: readonly NewTemplateFile[],
  { given, from, contentRoot }: TemplateFolder,
): Promise<readonly KeptFile[]> {
  const out = resolve(from, given);
  return inOutputSession({ out, contentRoot, command: "templates" }, async (session) => {
    for (const { content, ...file } of files) await session.write(file, content);
    return session.commit();
  });
}
