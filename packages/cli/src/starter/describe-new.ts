import { displayPath } from "../content/display-path.js";
import { toPrintable } from "../report/paint.js";
import type { PlacedFramework } from "./place-framework.js";

/** What was written. */
export interface NewGuidebook extends PlacedFramework {
  /** Absolute path of the guidebook's file. */
  readonly path: string;
  /** Absolute path of the guidebook's folder. */
  readonly guidebookFolder: string;
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
  const said = [...describeCopies(written, from), `Wrote ${displayPath(written.path, from)}.`];
  return `${toPrintable(said.join("\n"))}

Put your own text in the place of each line that begins with ✎. Give the ids in <!-- #… --> names that
say what they stand for; once teams have answered, they have to stay.

What is still to be written:
  ${command} check --complete ${displayPath(written.guidebookFolder, from)}
`;
}
