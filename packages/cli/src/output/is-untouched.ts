import { lstatSync } from "node:fs";
import { join } from "node:path";
import { isChanged } from "./carry-files.js";
import { MANIFEST_NAME, type WrittenFile } from "./manifest.js";

/** What a look at a file tells: nothing is there, it stands as it was written, or only reading it tells. */
export type Look = "gone" | "same" | "unsure";

/**
 * Which time of a file is looked at: when its content was written, which copying may set back, or when anything of it
 * was changed, which nobody can set. A link to it counts as such a change.
 */
type WatchedTime = "mtimeMs" | "ctimeMs";

/**
 * Makes a function that looks at the files of a set without reading them. The list of a set is the last thing that is
 * written of it, so that what somebody has changed since is younger.
 *
 * @param out Absolute path of the output folder.
 * @param time The time that tells what is younger.
 * @returns Tells of a file whether it stands as it was written. It does not wait: of many thousand files, each takes a
 *   few millionths of a second.
 */
export function createLook(out: string, time: WatchedTime): (file: WrittenFile) => Look {
  const listed = lstatSync(join(out, MANIFEST_NAME), { throwIfNoEntry: false })?.[time] ?? 0;
  return ({ path, bytes }) => {
    const found = lstatSync(join(out, ...path.split("/")), { throwIfNoEntry: false });
    if (found === undefined) return "gone";
    return found.isFile() && found.size === bytes && found[time] < listed ? "same" : "unsure";
  };
}

/**
 * Makes a function that tells whether files of a set stand as they were written.
 *
 * @param out Absolute path of the output folder.
 * @returns The function; it reads only files that may have been changed.
 */
export function createUntouchedTest(out: string): (file: WrittenFile) => Promise<boolean> {
  const look = createLook(out, "mtimeMs");
  return async (file) => {
    const seen = look(file);
    if (seen !== "unsure") return seen === "same";
    return !(await isChanged(out, file).catch(() => true));
  };
}
