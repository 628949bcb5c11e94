import { basename } from "node:path";
import type { AnswerFile } from "./open-answer-files.js";

/**
 * Names teams' answers by their files, whatever the order of these.
 *
 * @param files The files.
 * @returns By absolute path, the file's name without its folder where that is the only one of its kind, else with it.
 */
export function nameSources(files: readonly AnswerFile[]): ReadonlyMap<string, string> {
  const names = files.map(({ path }) => basename(path));
  return new Map(
    files.map(({ path, file }) => {
      const name = basename(path);
      return [path, names.filter((other) => other === name).length === 1 ? name : file];
    }),
  );
}
