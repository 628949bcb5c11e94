import type { Diagnostic, Framework, Guidebook } from "@guidebook-kit/core";
import { checkOneFramework, checkOneGuidebook, type OtherGuidebooks } from "../content/check-content.js";
import { folderName, readContentPath } from "../content/content-file.js";
import { fileDiagnostics } from "../content/file-diagnostics.js";
import type { CheckedModel } from "../content/read-model.js";
import { reportDuplicates } from "../content/report-duplicates.js";
import { createReporter } from "../diagnostics/reporter.js";
import { settleReferences } from "../links/settle-references.js";
import { createPositionIndex } from "../positions/position-index.js";
import { checkGuidebookTranslation, checkTranslations } from "../translations/check-translations.js";
import type { ContentReader } from "./create-content-reader.js";
import { type DependencyContext, describeDependencies } from "./describe-dependencies.js";
import type { FileFacts, FileReading, GuidebookReading } from "./file-reading.js";

/** A guidebook with everything that is wrong with its file. */
export interface CheckedFile {
  /** Absent when the file could not be opened. Its references are as precise as the other files allow. */
  readonly guidebook?: Guidebook;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** All files of a content folder, as far as each has to know the others. */
export interface ContentLibrary {
  /** The frameworks, also those with errors. */
  readonly frameworks: readonly { readonly path: string; readonly framework: Framework }[];
  /** What is wrong with the frameworks' files. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Checks a guidebook together with the others. Its references are made precise in the reading itself.
   *
   * @param file The guidebook's file.
   * @param source The reading of the file that it translates, when there is one.
   */
  readonly check: (file: FileReading, source?: GuidebookReading) => CheckedFile;
  /**
   * Tells what a check depends on beside the file itself and the file that it translates.
   *
   * @param facts Facts of the guidebook's file.
   * @returns The same text as long as checking the same file again would yield the same.
   */
  readonly dependencies: (facts: FileFacts) => string;
}

function restore({
  file,
  model,
  places,
  references,
  ids,
  complete,
}: GuidebookReading): CheckedModel<Guidebook> {
  const reporter = createReporter(file.path);
  if (!complete) reporter.passOver();
  const positions = createPositionIndex(places);
  const idSites = ids.map((id) => ({ id }));
  return { model, context: { file, reporter, positions, references: [...references], idSites } };
}

function unreadIds(facts: readonly FileFacts[]): Set<string> {
  const unread = facts.filter(({ whole }) => !whole);
  return new Set(
    unread.map(({ path, skeleton }) => skeleton?.id ?? folderName(readContentPath(path)?.folder ?? "")),
  );
}

/** What is wrong with files that hold what another file holds, by their paths. */
function listDuplicates(facts: readonly FileFacts[]): Map<string, Diagnostic[]> {
  const files = facts.map(({ path, named: { id, locale } }) => ({
    file: { path, kind: "guidebook" as const },
    frontMatter: { texts: { ...(id && { guidebook: id }), ...(locale && { locale }) } },
    reporter: createReporter(path),
  }));
  reportDuplicates(files);
  return new Map(files.map(({ file, reporter }) => [file.path, reporter.collect()]));
}

function checkFrameworks(
  { frameworks }: ContentReader,
  { guidebooks, unread }: OtherGuidebooks,
): Diagnostic[] {
  const { openings, reads } = frameworks;
  reportDuplicates(openings.flatMap(({ opened }) => opened ?? []));
  for (const { model, context } of reads) {
    settleReferences({ kind: "framework", references: context.references, framework: model }, guidebooks);
  }
  const found = [...reads.flatMap((read) => checkOneFramework(read, unread)), ...checkTranslations(reads)];
  return openings.flatMap(({ file, reporter }) =>
    fileDiagnostics(file, [...reporter.collect(), ...found.filter((one) => one.file === file.path)]),
  );
}

/**
 * Brings the files of a content folder together.
 *
 * @param reader The reader of the guidebooks; to be used once.
 * @param facts Facts of all guidebooks' files, in the order of the files.
 * @returns What each file can be checked with. Together with what it says of the frameworks, that is what
 *   `readContent` reports.
 */
export function checkLibrary(reader: ContentReader, facts: readonly FileFacts[]): ContentLibrary {
  const guidebooks = facts.flatMap(({ skeleton }) => skeleton ?? []);
  const others = { guidebooks, unread: unreadIds(facts) };
  const duplicates = listDuplicates(facts);
  const diagnostics = checkFrameworks(reader, others);
  const frameworks = new Map(reader.frameworks.reads.map((read) => [read.context.file.path, read]));
  const context: DependencyContext = { facts, duplicates };
  return {
    frameworks: [...frameworks].map(([path, { model }]) => ({ path, framework: model })),
    diagnostics,
    check: ({ facts: own, reading }, source) => {
      const before = [...own.diagnostics, ...(duplicates.get(own.path) ?? [])];
      if (reading === undefined) return { diagnostics: before };
      const { model, context: read } = restore(reading);
      const framework = own.framework === undefined ? undefined : frameworks.get(own.framework);
      const { references } = read;
      settleReferences({ kind: "guidebook", references, framework: framework?.model }, guidebooks);
      const guidebook = { model, context: read, framework };
      const about = checkOneGuidebook(guidebook, others);
      const compared = checkGuidebookTranslation(source && restore(source), guidebook);
      const all = [...before, ...read.reporter.collect(), ...about, ...compared];
      return { guidebook: model, diagnostics: fileDiagnostics(reading.file, all) };
    },
    dependencies: (own) => describeDependencies(own, context),
  };
}
