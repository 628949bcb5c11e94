import type { Diagnostic, TextEdit } from "@guidebook-kit/core";
import { type Locale, locales as shippedLocales } from "@guidebook-kit/locales";
import type { SourceFile } from "../content/content-file.js";
import { type CheckedLibrary, readLibrary } from "../content/read-library.js";
import type { ReadModel } from "../content/read-model.js";
import { type EditedText, startEditing } from "./edit-segments.js";
import { type FileEdits, stampIds } from "./stamp-ids.js";
import { sureEdits } from "./sure-edits.js";

/** What was mended in one file. */
export interface FixedFile {
  readonly path: string;
  /** Edits that lead from the file's text to the mended one; everything outside them stays as it is. */
  readonly edits: readonly TextEdit[];
  /** The mended text. */
  readonly text: string;
}

/** What was mended, and what was not. */
export interface FixedContent {
  /** The files that change. */
  readonly files: readonly FixedFile[];
  /** What is wrong with the mended texts, and which ids could not be copied into translations. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One mend can bring another to light, but not without end. */
const MOST_ROUNDS = 10;

/** Whether reports say more about the same thing. */
const isSaidBy = ({ file, position }: Diagnostic, reports: readonly Diagnostic[]): boolean =>
  reports.some((report) => report.file === file && report.position?.start.offset === position?.start.offset);

/** The edits of one round: sure fixes first, ids once there are none left. */
function editsOf(path: string, library: CheckedLibrary, text: string): FileEdits {
  const own = library.diagnostics.filter(({ file }) => file === path);
  const edits = sureEdits(own, text);
  if (edits.length > 0) return { edits, diagnostics: [] };
  const reads: readonly ReadModel[] = [...library.frameworks, ...library.guidebooks];
  const read = reads.find(({ context }) => context.file.path === path);
  return read === undefined ? { edits: [], diagnostics: [] } : stampIds(read, library);
}

/**
 * Mends what can be mended surely: applies the fixes of diagnostics, and writes ids where they are missing. Ids that
 * are there stay. Mending twice is mending once.
 *
 * @param files The files of one content folder, as for `readContent`.
 * @param locales The languages in which headings and labels are understood; those of the kit by default.
 * @returns The files that change, and what is left to do.
 */
export function fixContent(
  files: readonly SourceFile[],
  locales: readonly Locale[] = shippedLocales,
): FixedContent {
  const edited = new Map<string, EditedText>(files.map(({ path, text }) => [path, startEditing(text)]));
  let reports: readonly Diagnostic[] = [];
  let library: CheckedLibrary | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    library = readLibrary(
      [...edited].map(([path, { text }]) => ({ path, text })),
      locales,
    );
    const found: FileEdits[] = [];
    for (const [path, text] of edited) {
      const fixes = editsOf(path, library, text.text);
      found.push(fixes);
      if (fixes.edits.length > 0) edited.set(path, text.edit(fixes.edits));
    }
    reports = found.flatMap(({ diagnostics }) => diagnostics);
    if (found.every(({ edits }) => edits.length === 0)) break;
  }
  return {
    files: [...edited].flatMap(([path, text]) => {
      const edits = text.edits();
      return edits.length === 0 ? [] : [{ path, edits, text: text.text }];
    }),
    diagnostics: [...(library?.diagnostics ?? []).filter((one) => !isSaidBy(one, reports)), ...reports],
  };
}
