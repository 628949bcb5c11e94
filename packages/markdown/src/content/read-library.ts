import type { Diagnostic } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import { settleReferences } from "../links/settle-references.js";
import { checkContent, type ReadLibrary } from "./check-content.js";
import { isWhole } from "./check-model.js";
import { type ContentFile, type SourceFile, toContentFile } from "./content-file.js";
import { fileDiagnostics } from "./file-diagnostics.js";
import { findFramework } from "./find-framework.js";
import { type OpenFile, type OpeningResult, openFile } from "./open-file.js";
import { readFramework } from "./read-framework.js";
import { readGuidebook } from "./read-guidebook.js";
import { reportDuplicates } from "./report-duplicates.js";

/** Everything that was read, and everything that is wrong. */
export interface CheckedLibrary extends ReadLibrary {
  /** File by file, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

const openedOf = (openings: readonly OpeningResult[], kind: ContentFile["kind"]): OpenFile[] =>
  openings.flatMap(({ opened, file }) => (opened !== undefined && file.kind === kind ? [opened] : []));

function openLibrary(files: readonly ContentFile[], locales: readonly Locale[]): ReadLibrary {
  const openings = files.map((file) => openFile(file, locales));
  const frameworks = openedOf(openings, "framework").map((opened) =>
    readFramework(opened, { files, framework: undefined, certain: false }),
  );
  const unopened = openings.some(({ opened, file }) => opened === undefined && file.kind === "framework");
  const guidebooks = openedOf(openings, "guidebook").map((opened) => {
    const framework = findFramework(opened, { frameworks, unopened });
    const certain = framework !== undefined && isWhole(framework);
    return { ...readGuidebook(opened, { files, framework: framework?.model, certain }), framework };
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
 * Reads and checks content files.
 *
 * @param sources The files, those of other names passed over.
 * @param locales The languages in which headings and labels are understood.
 * @returns The models as far as they could be read, and everything that is wrong.
 */
export function readLibrary(sources: readonly SourceFile[], locales: readonly Locale[]): CheckedLibrary {
  const files = sources.flatMap((file) => toContentFile(file) ?? []);
  const library = openLibrary(files, locales);
  reportDuplicates(library.openings.flatMap(({ opened }) => opened ?? []));
  settleAll(library);
  const found = checkContent(library);
  const diagnostics = library.openings.flatMap(({ file, reporter }) =>
    fileDiagnostics(file, [...reporter.collect(), ...found.filter((one) => one.file === file.path)]),
  );
  return { ...library, diagnostics };
}
