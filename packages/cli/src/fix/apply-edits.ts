import type { Diagnostic, TextEdit } from "@guidebook-kit/core";

/** The edits that mend one problem. */
export type Fix = NonNullable<Diagnostic["fix"]>;

const touches = (left: TextEdit, right: TextEdit): boolean =>
  left.start <= right.end && right.start <= left.end;

/**
 * Chooses fixes that can be made at once.
 *
 * @param fixes Fixes of one text, in the order of their importance.
 * @returns Those of which no edit touches one of another; the others have to wait for the next round.
 */
export function separateFixes(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  for (const fix of fixes) {
    const taken = chosen.flatMap(({ edits }) => edits);
    if (!fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) chosen.push(fix);
  }
  return chosen;
}

/**
 * Edits a text.
 *
 * @param text The text.
 * @param edits Edits that do not touch each other; a line feed in them becomes the text's own line ending.
 * @returns The text with the edits made; everything outside them is as it was.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  let edited = text;
  for (const edit of [...edits].sort((left, right) => right.start - left.start)) {
    const inserted = edit.text.replace(/\r\n|\r|\n/g, ending);
    edited = edited.slice(0, edit.start) + inserted + edited.slice(edit.end);
  }
  return edited;
}
