import type { TextEdit } from "@guidebook-kit/core";

/** More of a text than this is not shown. */
const MOST_SHOWN = 60;

function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line}"`;
}

function describeEdit(before: string, after: string): string {
  if (before.trim() === "" && after.trim() === "") return "mended the spaces";
  if (before.trim() === "") return `added ${quote(after)}`;
  if (after.trim() === "") return `took ${quote(before)} away`;
  return `${quote(before)} is now ${quote(after)}`;
}

/**
 * Says what edits change, one line each.
 *
 * @param file The file's name.
 * @param text Its text before.
 * @param edits The edits.
 * @returns Lines like `a/guidebook.md:3: "Root cuase" is now "Root cause"`, in the order of the text.
 */
export function describeEdits(file: string, text: string, edits: readonly TextEdit[]): string[] {
  return [...edits]
    .sort((left, right) => left.start - right.start)
    .map((edit) => {
      const line = text.slice(0, edit.start).split(/\r\n|\r|\n/).length;
      return `${file}:${line}: ${describeEdit(text.slice(edit.start, edit.end), edit.text)}`;
    });
}
