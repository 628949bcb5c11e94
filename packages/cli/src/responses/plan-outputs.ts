import { lstat, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { exists } from "../output/exists.js";

/** What a command may write, and what it reads. */
export interface OutputRules {
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
  /** Paths of the files that are read; none is ever written over. */
  readonly inputs: readonly string[];
  /** Whether other files may be replaced. */
  readonly force: boolean;
}

const refuse = (path: string, why: string): never => {
  throw new GuidebookError("cli/output-file", `"${path}" ${why}`);
};

async function requireFolder(path: string, given: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) refuse(given, "cannot be written: its folder does not exist.");
}

/** Whether two paths lead to the same file, also by links. */
async function isSameFile(path: string, other: string): Promise<boolean> {
  if (path === other) return true;
  const [first, second] = await Promise.all([path, other].map((each) => stat(each).catch(() => undefined)));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

async function requireFree(path: string, given: string, { from, inputs, force }: OutputRules): Promise<void> {
  if (!(await exists(path))) return;
  if ((await lstat(path)).isDirectory()) refuse(given, "is a folder; name a file.");
  for (const input of inputs) {
    if (!(await isSameFile(path, resolve(from, input)))) continue;
    refuse(given, "is one of the files that are read, and is not written over. Name another file.");
  }
  if (!force) refuse(given, "exists already. Name another file, or say --force to replace it.");
}

/**
 * Makes sure that files may be written, before any work is done.
 *
 * @param outputs Paths as they were given.
 * @param rules What may be written.
 * @returns Absolute paths, in the same order.
 * @throws GuidebookError `cli/output-file` when one may not.
 */
export async function planOutputs(outputs: readonly string[], rules: OutputRules): Promise<string[]> {
  const paths = outputs.map((path) => resolve(rules.from, path));
  for (const [index, path] of paths.entries()) {
    const given = outputs[index] ?? path;
    if (paths.indexOf(path) !== index) refuse(given, "cannot hold two things. Name two files.");
    await requireFolder(path, given);
    await requireFree(path, given, rules);
  }
  return paths;
}
