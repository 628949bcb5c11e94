import { dirname } from "node:path";
import { displayPath } from "../content/display-path.js";
import { toPrintable } from "../report/paint.js";
import type { PlacedFramework } from "./place-framework.js";

/** What was written. */
export interface NewGuidebook extends PlacedFramework {
  /** Absolute path of the guidebook's file. */
  readonly path: string;
  /** Absolute path of the content folder. */
  readonly root: string;
}

/** For whom it is said. */
export interface Reader {
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
  /** What people type to start the tool. */
  readonly command: string;
}

function describeCopies({ copies, framework }: PlacedFramework, from: string): string[] {
  if (copies.length === 0) return [];
  const [main, ...translations] = copies.map(({ path, origin }) =>
    [path, origin].map((one) => displayPath(one, from)),
  );
  return [
    `Wrote ${main?.[0]}, a copy of ${main?.[1]}.`,
    ...translations.map(([path]) => `Wrote ${path}, its translation.`),
    `The copy is under the rights of the original: ${framework.rights}`,
  ];
}

/**
 * Says what was written, and what comes next.
 *
 * @param written What was written.
 * @param reader For whom.
 * @returns Text for people.
 */
export function describeNew(written: NewGuidebook, { from, command }: Reader): string {
  const { path, root } = written;
  const said = [...describeCopies(written, from), `Wrote ${displayPath(path, from)}.`];
  return `${toPrintable(said.join("\n"))}

Open the guidebook in a text editor. Each ✎ marks a place for your own text: write it there, and take the
mark away. Give the ids in <!-- #… --> names that say what they stand for; once teams have answered, they
have to stay.

To see the pages while you write, type:
  ${command} dev ${displayPath(root, from)}
To see what is still to be written, type:
  ${command} check --complete ${displayPath(dirname(path), from)}
`;
}
