import { relative, sep } from "node:path";

/**
 * Names a path for people and messages.
 *
 * @param path Absolute path.
 * @param from Absolute path of the folder in which the command was called.
 * @returns The path relative to that folder with `/` between its parts; absolute when it stands elsewhere.
 */
export function displayPath(path: string, from: string): string {
  const near = relative(from, path);
  if (near === "") return ".";
  return (near.startsWith("..") ? path : near).split(sep).join("/");
}
