import { coreDiagnostics, type Diagnostic, type TextEdit } from "@guidebook-kit/core";

/** Fixes that would take an id away, which only a person may do. */
const NEVER: readonly string[] = [coreDiagnostics.translationRenamed.code];

/**
 * Tells whether a diagnostic has a fix that needs nobody's consent.
 *
 * @param diagnostic Any diagnostic.
 * @returns False too when it has no fix.
 */
export function isSure({ code, fix }: Diagnostic): boolean {
  return fix !== undefined && !NEVER.includes(code);
}

const overlaps = (left: TextEdit, right: TextEdit): boolean =>
  left.start < right.end && right.start < left.end;

/** Edits at one place, one of them empty, have no order. */
const touches = (left: TextEdit, right: TextEdit): boolean =>
  overlaps(left, right) || left.start === right.start;

/**
 * Gathers the edits of diagnostics whose remedy is sure. Where two remedies meet, the first counts; the other one
 * may come in the next round.
 *
 * @param diagnostics What is wrong with one file.
 * @param text The file's text, whose line ends the edits take over.
 * @returns Edits that do not overlap.
 */
export function sureEdits(diagnostics: readonly Diagnostic[], text: string): TextEdit[] {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const taken: TextEdit[] = [];
  for (const { fix } of diagnostics.filter(isSure)) {
    if (fix === undefined) continue;
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits.map((edit) => ({ ...edit, text: edit.text.replaceAll("\n", lineEnd) })));
  }
  return taken;
}
