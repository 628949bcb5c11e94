import { type Diagnostic, type Framework, type Guidebook, hasErrors } from "@guidebook-kit/core";
import { type Locale, locales as shippedLocales } from "@guidebook-kit/locales";
import { checkContent, type ReadLibrary } from "./content/check-content.js";
import { type ContentFile, type SourceFile, toContentFile } from "./content/content-file.js";
import { fileDiagnostics } from "./content/file-diagnostics.js";
import { findFramework } from "./content/find-framework.js";
import { type OpenFile, type OpeningResult, openFile } from "./content/open-file.js";
import { readFramework } from "./content/read-framework.js";
import { readGuidebook } from "./content/read-guidebook.js";
import type { ReadModel } from "./content/read-model.js";
import { reportDuplicates } from "./content/report-duplicates.js";
import { settleReferences } from "./links/settle-references.js";

/** What content files say. */
export interface Content {
  /** The frameworks without errors. */
  readonly frameworks: Framework[];
  /** The guidebooks without errors whose frameworks have none either. */
  readonly guidebooks: Guidebook[];
  /** Everything that is wrong, file by file, in the order of the text. */
  readonly diagnostics: Diagnostic[];
}

const openedOf = (openings: readonly OpeningResult[], kind: ContentFile["kind"]): OpenFile[] =>
  openings.flatMap(({ opened, file }) => (opened !== undefined && file.kind === kind ? [opened] : []));

function readLibrary(files: readonly ContentFile[], locales: readonly Locale[]): ReadLibrary {
  const openings = files.map((file) => openFile(file, locales));
  const frameworks = openedOf(openings, "framework").map((opened) =>
    readFramework(opened, { files, framework: undefined }),
  );
  const unopened = openings.some(({ opened, file }) => opened === undefined && file.kind === "framework");
  const guidebooks = openedOf(openings, "guidebook").map((opened) => {
    const framework = findFramework(opened, { frameworks, unopened });
    return { ...readGuidebook(opened, { files, framework: framework?.model }), framework };
  });
  return { openings, frameworks, guidebooks };
}

/** Makes references precise, which needs all files. */
function settleAll({ frameworks, guidebooks }: ReadLibrary): void {
  const models = guidebooks.map(({ model }) => model);
  for (const { model, context } of frameworks) {
    settleReferences({ kind: "framework", references: context.references, framework: model }, models);
  }
  for (const { context, framework } of guidebooks) {
    const { references } = context;
    settleReferences({ kind: "guidebook", references, framework: framework?.model }, models);
  }
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
  const content = files.flatMap((file) => toContentFile(file) ?? []);
  const library = readLibrary(content, locales);
  reportDuplicates(library.openings.flatMap(({ opened }) => opened ?? []));
  settleAll(library);
  const found = checkContent(library);
  const diagnostics = library.openings.flatMap(({ file, reporter }) =>
    fileDiagnostics(file, [
      ...reporter.collect(),
      ...found.filter((diagnostic) => diagnostic.file === file.path),
    ]),
  );
  const faulty = new Set(diagnostics.filter((one) => hasErrors([one])).map(({ file }) => file));
  const isGood = ({ context }: ReadModel): boolean => !faulty.has(context.file.path);
  return {
    frameworks: library.frameworks.filter(isGood).map(({ model }) => model),
    guidebooks: library.guidebooks
      .filter((read) => isGood(read) && read.framework !== undefined && isGood(read.framework))
      .map(({ model }) => model),
    diagnostics,
  };
}
