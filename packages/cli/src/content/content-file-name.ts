import { basename } from "node:path";
import { nearestWord } from "@guidebook-kit/core";

const CONTENT_NAME = /^(framework|guidebook)(?:\.([A-Za-z0-9-]+))?\.md$/;

/** A name that only differs in capitals, in the ending or in what stands before the language. */
const NEARLY = /^(\p{L}+)(?:[._ -]([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?\.(?:md|markdown|mdx|txt)$/iu;

/**
 * Tells whether a file is content.
 *
 * @param name The file's name without its folder.
 * @returns What the file is, or undefined when it is not content.
 */
export function contentFileKind(name: string): "framework" | "guidebook" | undefined {
  const kind = CONTENT_NAME.exec(name)?.[1];
  return kind === "framework" || kind === "guidebook" ? kind : undefined;
}

/**
 * Tells whether a file is a framework's.
 *
 * @param file Its path.
 * @returns True when it is named as one.
 */
export function isFrameworkFile(file: string): boolean {
  return contentFileKind(basename(file)) === "framework";
}

/**
 * Reads the language in a content file's name.
 *
 * @param name The file's name without its folder.
 * @returns For example `es` for `guidebook.es.md`; undefined for `guidebook.md`.
 */
export function contentFileLocale(name: string): string | undefined {
  return CONTENT_NAME.exec(name)?.[2];
}

/**
 * Guesses which content file somebody meant by a name that is none.
 *
 * @param name The file's name without its folder.
 * @returns The name that it should have, or undefined when it was not meant for content.
 */
export function meantFileName(name: string): string | undefined {
  if (contentFileKind(name) !== undefined) return undefined;
  const [, word = "", locale] = NEARLY.exec(name) ?? [];
  const meant = nearestWord(word, ["framework", "guidebook"]);
  if (meant === undefined) return undefined;
  return `${meant}${locale === undefined ? "" : `.${locale}`}.md`;
}
