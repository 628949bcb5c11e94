import { stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { walkContent } from "../content/walk-content.js";

/** Pause between two looks, in milliseconds: short enough for whoever has saved a file and looks up. */
const PAUSE = 250;

/** A look takes this part of the time at most, so that a large content does not keep a computer busy. */
const SHARE = 8;

async function describeFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? path : `${path} ${found.size} ${found.mtimeMs} ${found.ino}`;
}

/**
 * Looks at a content folder without reading its files.
 *
 * @param root Absolute path of the folder.
 * @returns A text that is another one when a file has been saved, renamed, added or removed.
 */
async function lookAtContent(root: string): Promise<string> {
  const { files, refusedLinks, misnamed, unreadable } = await walkContent(root).catch(() => NOTHING);
  const others = [...refusedLinks, ...misnamed, ...unreadable.map(({ path }) => path)];
  return [...(await Promise.all(files.map(describeFile))), ...others].join("\n");
}

const NOTHING = { files: [], refusedLinks: [], misnamed: [], unreadable: [] };

/**
 * Does work whenever a content folder has changed; once at the beginning. What changes while the work is under way is
 * seen afterwards, so that any number of saves is little work, and the last one is never missed. Editors save in many
 * ways, and systems tell of it in many; looking is the same everywhere.
 *
 * @param root Absolute path of the folder.
 * @param work What to do.
 * @param signal Ends the watching.
 */
export async function watchContent(
  root: string,
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let seen: string | undefined;
  while (!signal.aborted) {
    const begun = performance.now();
    const now = await lookAtContent(root);
    const pause = Math.max(PAUSE, (performance.now() - begun) * SHARE);
    if (now !== seen) {
      seen = now;
      await work();
    }
    await setTimeout(pause, undefined, { signal }).catch(() => undefined);
  }
}
