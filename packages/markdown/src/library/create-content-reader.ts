import type { Framework, Reference } from "@guidebook-kit/core";
import { type Locale, locales as shippedLocales } from "@guidebook-kit/locales";
import { isWhole } from "../content/check-model.js";
import { type ContentFile, type SourceFile, toContentFile } from "../content/content-file.js";
import { findFramework } from "../content/find-framework.js";
import { type OpenFile, type OpeningResult, openFile } from "../content/open-file.js";
import { readFramework } from "../content/read-framework.js";
import { readGuidebook } from "../content/read-guidebook.js";
import type { ReadModel } from "../content/read-model.js";
import type { FileReading } from "./file-reading.js";
import { skeletonOf } from "./skeleton.js";

/** The frameworks of a content folder, which the reading of every guidebook needs. */
export interface ReadFrameworks {
  readonly openings: readonly OpeningResult[];
  readonly reads: readonly ReadModel<Framework>[];
}

/** Reads the guidebooks of a content folder one at a time, and keeps nothing of them. */
export interface ContentReader {
  readonly frameworks: ReadFrameworks;
  /** Reads a guidebook's file; undefined when its name is not that of content. */
  readonly read: (file: SourceFile) => FileReading | undefined;
  /**
   * Tells what a guidebook's reading depends on beside its own text.
   *
   * @param framework Path of its framework's file; undefined when it has none.
   * @returns The same text as long as reading the same file again would yield the same.
   */
  readonly surroundings: (framework: string | undefined) => string;
}

function readFrameworks(files: readonly ContentFile[], locales: readonly Locale[]): ReadFrameworks {
  const openings = files.map((file) => openFile(file, locales));
  const reads = openings.flatMap(({ opened }) =>
    opened === undefined ? [] : [readFramework(opened, { files, framework: undefined, certain: false })],
  );
  return { openings, reads };
}

/** Targets as they are before other files are looked at, which makes them precise in the model itself. */
function listTargets(targets: readonly Reference[]): Reference[] {
  const texts = new Set(targets.map((target) => JSON.stringify(target)));
  return [...texts].map((text) => JSON.parse(text) as Reference);
}

/** What the reader keeps between files. */
interface ReaderState extends ReadFrameworks {
  readonly files: readonly ContentFile[];
  readonly unopened: boolean;
}

function readOpened(opened: OpenFile, state: ReaderState): FileReading {
  const { file, frontMatter, reporter } = opened;
  const framework = findFramework(opened, { frameworks: state.reads, unopened: state.unopened });
  const certain = framework !== undefined && isWhole(framework);
  const surroundings = { files: state.files, framework: framework?.model, certain };
  const { model, context } = readGuidebook(opened, surroundings);
  const { guidebook: id, locale } = frontMatter.texts;
  const whole = isWhole({ model, context });
  return {
    facts: {
      path: file.path,
      named: { ...(id && { id }), ...(locale && { locale }) },
      ...(framework && { framework: framework.context.file.path }),
      whole,
      skeleton: skeletonOf(model),
      references: listTargets(context.references.map(({ target }) => target)),
      diagnostics: reporter.collect(),
    },
    reading: {
      file: { ...file, text: "" },
      model,
      places: context.positions.entries,
      references: context.references,
      ids: context.idSites.map((site) => site.id),
      complete: reporter.isComplete(),
    },
  };
}

/**
 * Reads the frameworks of a content folder, to read its guidebooks one at a time.
 *
 * @param sources The frameworks' files: paths and texts as for `readContent`.
 * @param locales The languages in which headings and labels are understood; those of the kit by default.
 * @returns A reader, whose readings `checkLibrary` checks together.
 */
export function createContentReader(
  sources: readonly SourceFile[],
  locales: readonly Locale[] = shippedLocales,
): ContentReader {
  const files = sources.flatMap((file) => toContentFile(file) ?? []);
  const { openings, reads } = readFrameworks(files, locales);
  const unopened = openings.some(({ opened }) => opened === undefined);
  const state: ReaderState = { openings, reads, files, unopened };
  const all = JSON.stringify([
    unopened,
    files.map(({ folder }) => folder),
    reads.map(({ model }) => [model.id, model.locale]),
  ]);
  // Reading other files makes references in a framework precise; this is what it says by itself.
  const own = new Map(
    reads.map((read) => [read.context.file.path, JSON.stringify([isWhole(read), read.model])]),
  );
  return {
    frameworks: { openings, reads },
    read: (source) => {
      const file = toContentFile(source);
      if (file === undefined) return undefined;
      const { opened, reporter } = openFile(file, locales);
      if (opened !== undefined) return readOpened(opened, state);
      const facts = { path: file.path, named: {}, whole: false, references: [] };
      return { facts: { ...facts, diagnostics: reporter.collect() } };
    },
    surroundings: (framework) => `${all} ${framework === undefined ? "" : own.get(framework)}`,
  };
}
