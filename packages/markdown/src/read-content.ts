import { type Diagnostic, type Framework, type Guidebook, hasErrors } from "@guidebook-kit/core";
import { type Locale, locales as shippedLocales } from "@guidebook-kit/locales";
import type { SourceFile } from "./content/content-file.js";
import { readLibrary } from "./content/read-library.js";
import type { ReadModel } from "./content/read-model.js";

/** What content files say. */
export interface Content {
  /** The frameworks without errors. */
  readonly frameworks: Framework[];
  /** The guidebooks without errors whose frameworks have none either. */
  readonly guidebooks: Guidebook[];
  /** Everything that is wrong, file by file, in the order of the text. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads frameworks and guidebooks.
 *
 * @param files The files of one content folder: path `<content folder>/<rest>` with `/` between its parts, and
 *   text. Files of other names than `framework[.xx].md` and `guidebook[.xx].md` are passed over.
 * @param locales The languages in which headings and labels are understood; those of the kit by default.
 * @returns The models of the files without errors, and everything that is wrong with any file.
 *
 * @example
 * const { guidebooks, diagnostics } = readContent([
 *   { path: "content/framework.md", text: frameworkText },
 *   { path: "content/family-book/guidebook.md", text: guidebookText },
 * ]);
 */
export function readContent(
  files: readonly SourceFile[],
  locales: readonly Locale[] = shippedLocales,
): Content {
  const library = readLibrary(files, locales);
  const { diagnostics } = library;
  const faulty = new Set(diagnostics.filter((one) => hasErrors([one])).map(({ file }) => file));
  const isGood = ({ context }: ReadModel): boolean => !faulty.has(context.file.path);
  return {
    frameworks: library.frameworks.filter(isGood).map(({ model }) => model),
    guidebooks: library.guidebooks
      .filter((read) => isGood(read) && read.framework !== undefined && isGood(read.framework))
      .map(({ model }) => model),
    diagnostics: [...diagnostics],
  };
}
