import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { MANIFEST_NAME } from "../output/manifest.js";
import { contentFileKind, meantFileName } from "./content-file-name.js";

/** What a content folder holds, as absolute paths. */
export interface ContentPaths {
  /** Frameworks and guidebooks, in the order of their paths. */
  readonly files: readonly string[];
  /** Links that lead out of the folder, or nowhere. */
  readonly refusedLinks: readonly string[];
  /** Folders that could not be looked into, and why. */
  readonly unreadable: readonly { path: string; error: unknown }[];
  /** Files whose names are nearly those of content. */
  readonly misnamed: readonly string[];
  /** Other Markdown, to help whoever named a file wrongly. */
  readonly otherMarkdown: readonly string[];
}

interface Walk {
  readonly root: string;
  readonly skipped: ReadonlySet<string>;
  readonly files: string[];
  readonly refusedLinks: string[];
  readonly unreadable: { path: string; error: unknown }[];
  readonly misnamed: string[];
  readonly otherMarkdown: string[];
}

/** Names of folders in which nobody looks for content. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["dist", "node_modules"]);

type Kind = "folder" | "file" | "other";

async function targetOf(path: string): Promise<{ path: string; kind: Kind } | undefined> {
  try {
    const target = await realpath(path);
    const found = await stat(target);
    const kind = found.isFile() ? "file" : "other";
    return { path: target, kind: found.isDirectory() ? "folder" : kind };
  } catch {
    return undefined;
  }
}

/** A link to a file within the folder is read; a link to a folder within would bring the same files twice. */
async function visitLink(walk: Walk, path: string, name: string): Promise<void> {
  const target = await targetOf(path);
  const inside = target !== undefined && `${target.path}${sep}`.startsWith(walk.root + sep);
  const matters = contentFileKind(name) !== undefined || target?.kind === "folder";
  if (!inside && matters) walk.refusedLinks.push(path);
  else if (inside && target.kind === "file") visitFile(walk, path, name);
}

function visitFile(walk: Walk, path: string, name: string): void {
  if (contentFileKind(name) !== undefined) walk.files.push(path);
  else if (meantFileName(name) !== undefined) walk.misnamed.push(path);
  else if (/\.(md|markdown)$/i.test(name) && !/^(readme|changelog)\b/i.test(name))
    walk.otherMarkdown.push(path);
}

async function entriesOf(walk: Walk, folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    walk.unreadable.push({ path: folder, error });
    return [];
  });
  // What a build has made is never content, whatever its folder is called.
  if (entries.some(({ name }) => name === MANIFEST_NAME)) return [];
  return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
}

async function visitFolder(walk: Walk, folder: string): Promise<void> {
  for (const entry of await entriesOf(walk, folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || SKIPPED_FOLDERS.has(entry.name) || walk.skipped.has(path)) continue;
    if (entry.isSymbolicLink()) await visitLink(walk, path, entry.name);
    else if (entry.isDirectory()) await visitFolder(walk, path);
    else if (entry.isFile()) visitFile(walk, path, entry.name);
  }
}

/**
 * Finds the content in a folder. Folders named `dist` or `node_modules`, folders that a build has made, and what
 * begins with a full stop, are passed over.
 *
 * @param root Absolute path of the folder.
 * @param skipped Absolute paths of further folders to pass over; none by default.
 * @returns What it holds.
 */
export async function walkContent(root: string, skipped: Iterable<string> = []): Promise<ContentPaths> {
  const walk: Walk = {
    root: await realpath(root),
    skipped: new Set(skipped),
    files: [],
    refusedLinks: [],
    unreadable: [],
    misnamed: [],
    otherMarkdown: [],
  };
  await visitFolder(walk, root);
  return walk;
}
