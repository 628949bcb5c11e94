import type { Diagnostic } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import { type Content, readContent } from "@guidebook-kit/markdown";
import type { ContentText } from "../content/read-files.js";
import { applyEdits, type Fix, separateFixes } from "./apply-edits.js";

/** Content after all sure fixes. */
export interface MendedContent {
  /** The files whose texts have changed. */
  readonly changed: readonly ContentText[];
  /** What was mended, as it stood when it was found. */
  readonly mended: readonly Diagnostic[];
  /** What is left. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A fix may bring to light what the next one mends; more rounds than this mean that two fixes undo each other. */
const MOST_ROUNDS = 20;

const hasFix = (diagnostic: Diagnostic): diagnostic is Diagnostic & { fix: Fix } =>
  diagnostic.fix !== undefined;

/**
 * Makes the fixes of content until none is left. Nothing is written.
 *
 * @param files The texts of one content folder.
 * @param locales The languages in which headings and labels are understood.
 * @param concerns Tells which files may be changed.
 * @returns The new texts, what was mended, and what is left.
 */
export function mendContent(
  files: readonly ContentText[],
  locales: readonly Locale[],
  concerns: (path: string) => boolean,
): MendedContent {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const mended: Diagnostic[] = [];
  const read = (): Content =>
    readContent(
      [...texts].map(([path, text]) => ({ path, text })),
      locales,
    );
  let content = read();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixable = content.diagnostics.filter(hasFix).filter(({ file }) => concerns(file));
    if (fixable.length === 0) break;
    for (const [path, text] of texts) {
      const here = fixable.filter(({ file }) => file === path);
      const chosen = separateFixes(here.map(({ fix }) => fix));
      texts.set(
        path,
        applyEdits(
          text,
          chosen.flatMap(({ edits }) => edits),
        ),
      );
      mended.push(...here.filter(({ fix }) => chosen.includes(fix)));
    }
    content = read();
  }
  const changed = files.filter(({ path, text }) => texts.get(path) !== text);
  return {
    changed: changed.map(({ path }) => ({ path, text: texts.get(path) ?? "" })),
    mended,
    diagnostics: content.diagnostics,
  };
}
