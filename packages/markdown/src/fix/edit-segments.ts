import type { TextEdit } from "@guidebook-kit/core";

/** A part of a text that is being edited: a range of the original, or new text. */
type Segment = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text that is edited again and again, and the edits that lead to it from the original. */
export interface EditedText {
  readonly text: string;
  /** Applies edits that count in the text as it is now. */
  readonly edit: (edits: readonly TextEdit[]) => EditedText;
  /** The edits that lead from the original to the text, in order, none of them overlapping. */
  readonly edits: () => TextEdit[];
}

const lengthOf = (segment: Segment): number =>
  "text" in segment ? segment.text.length : segment.end - segment.start;

/** Cuts a segment. */
function slice(segment: Segment, from: number, to: number): Segment[] {
  if (from >= to) return [];
  if ("text" in segment) return [{ text: segment.text.slice(from, to) }];
  return [{ start: segment.start + from, end: segment.start + to }];
}

/** The part of a list of segments between two offsets. */
function sliceAll(segments: readonly Segment[], from: number, to: number): Segment[] {
  let here = 0;
  return segments.flatMap((segment) => {
    const start = here;
    here += lengthOf(segment);
    return slice(segment, Math.max(from - start, 0), Math.min(to, here) - start);
  });
}

function applyTo(segments: readonly Segment[], edits: readonly TextEdit[], length: number): Segment[] {
  const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
  const result: Segment[] = [];
  let here = 0;
  for (const { start, end, text } of sorted) {
    result.push(...sliceAll(segments, here, start), { text });
    here = end;
  }
  return [...result, ...sliceAll(segments, here, length)];
}

/** Reads the edits off: between kept ranges of the original stands what replaces the rest. */
function toEdits(segments: readonly Segment[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let here = 0;
  let text = "";
  const close = (start: number): void => {
    if (start > here || text !== "") edits.push({ start: here, end: start, text });
    text = "";
  };
  for (const segment of segments) {
    if ("text" in segment) text += segment.text;
    else {
      close(segment.start);
      here = segment.end;
    }
  }
  close(length);
  return edits;
}

function editedText(original: string, segments: readonly Segment[]): EditedText {
  const text = segments
    .map((segment) => ("text" in segment ? segment.text : original.slice(segment.start, segment.end)))
    .join("");
  return {
    text,
    edit: (edits) => editedText(original, applyTo(segments, edits, text.length)),
    edits: () => toEdits(segments, original.length),
  };
}

/**
 * Begins to edit a text.
 *
 * @param original The text.
 * @returns The text without edits.
 */
export function startEditing(original: string): EditedText {
  return editedText(original, [{ start: 0, end: original.length }]);
}

/**
 * Applies edits to a text.
 *
 * @param text The text that the edits count in.
 * @param edits Edits that do not overlap, in any order.
 * @returns The edited text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return startEditing(text).edit(edits).text;
}
