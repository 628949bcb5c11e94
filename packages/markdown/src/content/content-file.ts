import type { FileKind } from "../grammar/file-kind.js";

/** A file as the caller hands it in. */
export interface SourceFile {
  /** Name of the content folder and the path in it, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** A framework or guidebook to read. */
export interface ContentFile {
  readonly path: string;
  readonly kind: FileKind;
  /** The language tag in its name, as in `guidebook.es.md`. */
  readonly suffix: string | undefined;
  /** Path of the folder that it stands in. */
  readonly folder: string;
  /** The text without a byte order mark. */
  readonly text: string;
  /** How many characters of the file stand before `text`. */
  readonly shift: number;
}

const NAME = /^(?:(.*)\/)?(framework|guidebook)(?:\.([A-Za-z0-9-]+))?\.md$/s;

/** What a path leads to. */
export interface ContentPath {
  readonly kind: FileKind;
  readonly suffix: string | undefined;
  readonly folder: string;
}

/**
 * Reads what a path says about the file there.
 *
 * @param path A path with `/` between its parts.
 * @returns What the file is, or undefined when it is not content.
 */
export function readContentPath(path: string): ContentPath | undefined {
  const match = NAME.exec(path);
  const kind = match?.[2];
  if (kind !== "framework" && kind !== "guidebook") return undefined;
  return { kind, suffix: match?.[3], folder: match?.[1] ?? "" };
}

/**
 * Gives the last part of a folder's path.
 *
 * @param folder A path with `/` between its parts.
 * @returns The folder's own name.
 */
export function folderName(folder: string): string {
  return folder.slice(folder.lastIndexOf("/") + 1);
}

/**
 * Makes a file ready for reading.
 *
 * @param file A file as the caller hands it in.
 * @returns The file, or undefined when its name is not that of content.
 */
export function toContentFile(file: SourceFile): ContentFile | undefined {
  const about = readContentPath(file.path);
  if (about === undefined) return undefined;
  const marked = file.text.startsWith("\uFEFF");
  return { path: file.path, ...about, text: marked ? file.text.slice(1) : file.text, shift: marked ? 1 : 0 };
}
