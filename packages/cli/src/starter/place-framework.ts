import { basename, dirname, join } from "node:path";
import { type Framework, GuidebookError } from "@guidebook-kit/core";
import type { ListedFramework } from "../library/load-library.js";
import { requireKnown } from "../require-known.js";
import type { OutputFile } from "../responses/write-outputs.js";
import type { FrameworkCopy, FrameworkText } from "./framework-copy.js";
import { lineToType, noFramework, type TypedNew } from "./no-framework.js";
import type { Shelf } from "./shelf.js";

/** A framework in the content folder. */
export interface PlacedFramework {
  readonly framework: Framework;
  /** Absolute path of the folder in which its file stands, or will. */
  readonly folder: string;
  /** The files to write for it, each with the one that it is copied from; none when it is there already. */
  readonly copies: readonly CopiedFile[];
}

/** A file to write, and the one that it is copied from. */
export interface CopiedFile extends OutputFile {
  readonly origin: string;
}

/**
 * Chooses the framework to write for among those of the content.
 *
 * @param shelf The content.
 * @param typed What was typed: the framework's id, which the only one needs not. Translations are of the same framework.
 * @returns The framework.
 * @throws GuidebookError when there is none, or when there are several and none is named.
 */
export async function chooseFramework({ library }: Shelf, typed: TypedNew): Promise<PlacedFramework> {
  const { framework: wanted } = typed;
  const sources = library.frameworkFiles.filter(({ framework }) => framework.translates === undefined);
  const ids = sources.map(({ framework }) => framework.id);
  if (sources.length === 0) throw await noFramework(typed);
  if (wanted !== undefined) requireKnown("framework", wanted, ids);
  const [first, ...others] = sources.filter(
    ({ framework }) => wanted === undefined || framework.id === wanted,
  );
  if (first === undefined || others.length > 0) {
    const line = lineToType({ ...typed, framework: ids[0] });
    throw new GuidebookError(
      "cli/no-framework",
      `There are several frameworks here: ${ids.join(", ")}. Name one with --framework. For example:\n  ${line}`,
    );
  }
  return { framework: first.framework, folder: dirname(library.opened.locate(first.path)), copies: [] };
}

/** Whether a file of the content holds the same bytes as the one that is to be copied. */
async function isSame(
  { library }: Shelf,
  listed: ListedFramework,
  { text }: FrameworkText,
): Promise<boolean> {
  const file = library.opened.files.find(({ path }) => path === listed.path);
  return file !== undefined && (await library.opened.read(file)) === text;
}

/** Refuses another version of a framework that the content has. */
async function requireSame(
  shelf: Shelf,
  own: readonly ListedFramework[],
  { copy: { main, translations }, typed }: { readonly copy: FrameworkCopy; readonly typed: TypedNew },
): Promise<void> {
  for (const text of [main, ...translations]) {
    const there = own.find(({ framework }) => framework.locale === text.framework.locale);
    if (there === undefined || (await isSame(shelf, there, text))) continue;
    const { id } = main.framework;
    throw new GuidebookError(
      "cli/already-there",
      `${shelf.library.opened.displayName(there.path)} is the framework "${id}" too, but not the same text. Nothing was written.\nTo write for the one that is there:\n  ${lineToType({ ...typed, framework: id })}\nTo write for the other one, put it in its place yourself first: your guidebooks may need changes.`,
    );
  }
}

/**
 * Finds the place of a framework that is brought from elsewhere.
 *
 * @param copy The framework.
 * @param shelf The content.
 * @param typed What was typed, to say what to type instead.
 * @returns The framework with the files to write; with none of them when it is there already, the same in each byte.
 * @throws GuidebookError `cli/already-there` when another version of it is there.
 */
export async function placeFramework(
  copy: FrameworkCopy,
  shelf: Shelf,
  typed: TypedNew,
): Promise<PlacedFramework> {
  const { main, translations } = copy;
  const { framework } = main;
  const { library, root } = shelf;
  const own = library.frameworkFiles.filter((one) => one.framework.id === framework.id);
  await requireSame(shelf, own, { copy, typed });
  const there = own.find((one) => one.framework.locale === framework.locale);
  if (there !== undefined) {
    return { framework, folder: dirname(library.opened.locate(there.path)), copies: [] };
  }
  const folder = join(root, framework.id);
  const copies = [main, ...translations].map(({ path, text }) => ({
    path: join(folder, basename(path)),
    content: text,
    origin: path,
  }));
  return { framework, folder, copies };
}
