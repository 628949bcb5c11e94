import type { FileKind } from "./file-kind.js";
import { HEADING_KINDS, type HeadingKind, headingRule, type ParentKind } from "./heading-rules.js";

/**
 * Lists what a misspelt heading may mean, the likeliest first.
 *
 * @param file The kind of file.
 * @param open The headings above it, and the file.
 * @returns First what may stand under one of those, then what may stand in such a file, then the whole grammar.
 */
export function headingCandidates(file: FileKind, open: readonly string[]): HeadingKind[][] {
  const inFile = HEADING_KINDS.filter((kind) => headingRule(kind).counts[file] !== "none");
  const isOpen = (parent: ParentKind): boolean => open.includes(parent);
  return [inFile.filter((kind) => headingRule(kind).parents.some(isOpen)), inFile, [...HEADING_KINDS]];
}
