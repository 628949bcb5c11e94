import type { ReadFilesOptions } from "../content/read-files.js";
import { type LoadedLibrary, type LoadLibraryOptions, loadLibrary } from "./load-library.js";
import { type OpenedFiles, openFiles } from "./open-files.js";

/** Content as it was read and checked, whose texts can be read again. */
export interface OpenedLibrary extends LoadedLibrary {
  readonly opened: OpenedFiles;
}

/** Where to read, and in which languages. */
export type OpenLibraryOptions = ReadFilesOptions & Pick<LoadLibraryOptions, "locales" | "isWanted" | "tell">;

/** Commands that make no pages have memory to spare: Node collects later, which takes a quarter less time. */
const letNodeCollect = (): void => undefined;

/**
 * Reads and checks a content folder file by file, and keeps no text.
 *
 * @param options The folder, what to pass over, and the languages.
 * @returns The content, and everything that is wrong with it.
 */
export async function openLibrary(options: OpenLibraryOptions): Promise<OpenedLibrary> {
  const opened = await openFiles(options);
  return { opened, ...(await loadLibrary({ ...options, opened, collect: letNodeCollect })) };
}
