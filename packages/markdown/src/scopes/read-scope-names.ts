import type { Position } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, replaceRange } from "../diagnostics/reporter.js";
import type { ReadContext } from "../read-context.js";

/** Scopes that a text names. */
export interface ScopeNames {
  readonly ids: string[];
  /** False when one of the names is unknown, which has been reported. */
  readonly complete: boolean;
}

/** The place of words within a range, else the range. */
function placeOf(words: string, within: Position, context: ReadContext): Position {
  const from = within.start.offset ?? 0;
  const start = context.file.text.indexOf(words, from);
  if (start < 0 || start + words.length > (within.end.offset ?? 0)) return within;
  return context.rangeOf(start, start + words.length);
}

/**
 * Reads names of scopes. An unknown name is reported once; a near one counts as the one meant.
 *
 * @param text The names, with commas between them.
 * @param within Where they stand.
 * @param context The file at hand.
 * @returns The scopes' ids, in the order of the text, each once.
 */
export function readScopeNames(text: string, within: Position, context: ReadContext): ScopeNames {
  const { scopes, reporter } = context;
  const ids: string[] = [];
  let complete = true;
  for (const { words, id, meant } of scopes.readNames(text)) {
    const position = placeOf(words, within, context);
    if (id === undefined && scopes.known) {
      const fix =
        meant === undefined ? undefined : oneEdit(`Write "${meant}"`, replaceRange(position, meant));
      reporter.report(
        markdownDiagnostics.unknownScope,
        { scope: words, meant, known: scopes.labels },
        { position, suggestion: meant, ...(position === within ? {} : { fix }) },
      );
    }
    const found = id ?? (meant === undefined ? undefined : scopes.idOf(meant));
    if (found === undefined) complete = false;
    else if (ids.includes(found)) {
      reporter.report(markdownDiagnostics.scopeRepeated, { scope: words }, { position });
    } else ids.push(found);
  }
  return { ids, complete };
}
