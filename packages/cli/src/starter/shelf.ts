import { dirname, join, resolve } from "node:path";
import type { Locale } from "@guidebook-kit/locales";
import { knownLocales } from "../config/known-locales.js";
import { loadConfig } from "../config/load-config.js";
import { askedContent, isAskedFor } from "../content/asked-content.js";
import { loadLibrary } from "../library/load-library.js";
import { type OpenedLibrary, openLibrary } from "../library/open-library.js";
import type { Progress } from "../report/progress.js";

/** The folder that is made for content where there is none. */
const NEW_FOLDER = "content";

/** Where a new guidebook goes, and what stands there already. */
export interface Shelf {
  /** Absolute path of the content folder, which may still have to be made. */
  readonly root: string;
  readonly library: OpenedLibrary;
  /** The languages that content may be written in. */
  readonly locales: readonly Locale[];
}

/** Where to look. */
export interface ShelfPlace {
  /** The content folder as somebody named it; the usual one by default. */
  readonly content: string | undefined;
  /** The framework's file, when somebody has named one. */
  readonly framework: string | undefined;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
  /** Is told of each file that is read. */
  readonly tell: Progress["show"];
}

/** Whether there is content in a folder, beside a framework in a folder further in that is only to be copied. */
function holdsContent({ files }: OpenedLibrary, framework: string | undefined, from: string): boolean {
  const theirs = framework === undefined ? from : dirname(resolve(from, framework));
  return files.some((file) => theirs === from || !isAskedFor(resolve(from, file), [theirs]));
}

/**
 * Reads the content folder for which a guidebook is to be written.
 *
 * @param place Where it is.
 * @returns What stands there. Where nothing does and nobody has named a folder, a folder of its own is to be made.
 * @throws GuidebookError when the folder that somebody named does not exist, or the config is wrong.
 */
export async function readShelf({ content, framework, from, tell }: ShelfPlace): Promise<Shelf> {
  const [asked] = await askedContent(content === undefined ? [] : [content], from);
  const root = asked?.root ?? from;
  const { config } = await loadConfig(from, undefined, root);
  const locales = knownLocales(config);
  const library = await openLibrary({ root, from, locales, tell });
  const isUsual = content === undefined && config.content === undefined && root === from;
  if (!isUsual || holdsContent(library, framework, from)) return { root, library, locales };
  const opened = { ...library.opened, files: [], diagnostics: [] };
  const nothing = { opened, ...(await loadLibrary({ opened, locales })) };
  return { root: join(from, NEW_FOLDER), library: nothing, locales };
}
