import { coreDiagnostics, type Diagnostic, type Severity, TO_WRITE } from "@guidebook-kit/core";
import { markdownDiagnostics } from "@guidebook-kit/markdown";

/** What is said once of several places. */
interface GatheredWords {
  readonly message: (count: number) => string;
  readonly hint: string;
}

/** What comes in numbers, by its code: a guidebook that somebody begins with lacks all its ids and texts. */
const GATHERED: Readonly<Record<string, GatheredWords>> = {
  [markdownDiagnostics.missingId.code]: {
    message: (count) => `${count} headings and items have no id.`,
    hint: '"guidebook fix" writes them. Or put one at the end of each: <!-- #short-name -->.',
  },
  [coreDiagnostics.stillToWrite.code]: {
    message: (count) => `${count} texts are still to be written.`,
    hint: `Put your text in the place of each, and take the mark ${TO_WRITE} away.`,
  },
};

/** One problem, or several of one kind in one file. */
export interface GatheredProblem extends Diagnostic {
  /** All the places; empty for a problem that stands for itself. */
  readonly places: readonly Diagnostic[];
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Gathers problems for people to read: the worst first, and what comes in numbers once per file.
 *
 * @param diagnostics Problems in the order of files and places.
 * @returns The same, fewer.
 */
export function gatherDiagnostics(diagnostics: readonly Diagnostic[]): GatheredProblem[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const [index, diagnostic] of diagnostics.entries()) {
    const { code, file, position } = diagnostic;
    const key = GATHERED[code] === undefined || position === undefined ? String(index) : `${code} ${file}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  const gathered = [...groups.values()].flatMap((places): GatheredProblem[] => {
    const [first, ...others] = places;
    if (first === undefined) return [];
    const words = GATHERED[first.code];
    if (others.length === 0 || words === undefined) return [{ ...first, places: [] }];
    return [{ ...first, message: words.message(places.length), hint: words.hint, places }];
  });
  return gathered.sort((left, right) => RANKS[left.severity] - RANKS[right.severity]);
}
