import type { Diagnostic, Position } from "@guidebook-kit/core";
import type { ContentFile } from "./content-file.js";

const offsetOf = ({ position }: Diagnostic): number => position?.start.offset ?? -1;

/** Counts offsets from the beginning of the file, where a byte order mark may stand. */
function shiftPosition({ start, end }: Position, shift: number): Position {
  const move = (point: Position["start"]) =>
    point.offset === undefined ? point : { ...point, offset: point.offset + shift };
  return { start: move(start), end: move(end) };
}

function shiftDiagnostic(diagnostic: Diagnostic, shift: number): Diagnostic {
  const { position, fix } = diagnostic;
  const edits = fix?.edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }));
  return {
    ...diagnostic,
    ...(position === undefined ? {} : { position: shiftPosition(position, shift) }),
    ...(fix === undefined || edits === undefined ? {} : { fix: { ...fix, edits } }),
  };
}

/**
 * Puts what is wrong with a file in the order of its text.
 *
 * @param file The file.
 * @param diagnostics What is wrong with it, offsets counted without a byte order mark.
 * @returns The same in order, offsets counted from the file's beginning.
 */
export function fileDiagnostics(file: ContentFile, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort((left, right) => offsetOf(left) - offsetOf(right));
  return file.shift === 0 ? sorted : sorted.map((diagnostic) => shiftDiagnostic(diagnostic, file.shift));
}
