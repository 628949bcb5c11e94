import { isId } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { createReporter, type Reporter } from "../diagnostics/reporter.js";
import type { FrontMatter } from "../front-matter/front-matter.js";
import { readFrontMatter } from "../front-matter/read-front-matter.js";
import type { Vocabulary } from "../grammar/vocabulary.js";
import { checkLimits, checkSize } from "../limits/check-limits.js";
import { reportHiddenCharacters } from "../limits/report-hidden-characters.js";
import { createRangeOf, type RangeOf } from "../positions/source-positions.js";
import { type ContentFile, folderName } from "./content-file.js";
import { findVocabulary } from "./find-vocabulary.js";

/** A file whose front matter is read, and whose body may be. */
export interface OpenFile {
  readonly file: ContentFile;
  readonly reporter: Reporter;
  readonly rangeOf: RangeOf;
  readonly frontMatter: FrontMatter;
  /** Offset behind the front matter. */
  readonly body: number;
  readonly vocabulary: Vocabulary;
}

/** A file, opened or not. */
export interface OpeningResult {
  readonly file: ContentFile;
  readonly reporter: Reporter;
  /** Undefined when the file cannot be read at all, which is reported. */
  readonly opened: OpenFile | undefined;
}

/** A guidebook's id is its folder's name. */
function checkFolder(frontMatter: FrontMatter, file: ContentFile, reporter: Reporter): void {
  const written = frontMatter.texts.guidebook;
  const folder = folderName(file.folder);
  if (file.kind !== "guidebook" || written === undefined || written.text === folder) return;
  const { text: id, position } = written;
  // Links name the folder, so that it tells which guidebook this is.
  if (isId(folder)) frontMatter.texts.guidebook = { text: folder, position };
  reporter.report(markdownDiagnostics.folderDiffers, { id, folder }, { position, suggestion: folder });
}

/**
 * Opens a file: checks that it can be read safely, and reads its front matter.
 *
 * @param file A framework or guidebook.
 * @param locales The languages at hand.
 * @returns The file, opened or not, with what is wrong so far.
 */
export function openFile(file: ContentFile, locales: readonly Locale[]): OpeningResult {
  const reporter = createReporter(file.path);
  const rangeOf = createRangeOf(file.text);
  const refused = { file, reporter, opened: undefined };
  if (!checkSize(file.text, reporter)) return refused;
  const read = readFrontMatter({ file, reporter, rangeOf });
  if (read === undefined) return refused;
  const { frontMatter, body } = read;
  const vocabulary = findVocabulary({ frontMatter, file, reporter }, locales);
  checkFolder(frontMatter, file, reporter);
  if (!checkLimits(file.text, body, { reporter, rangeOf }) || vocabulary === undefined) return refused;
  reportHiddenCharacters(file.text, { reporter, rangeOf });
  return { file, reporter, opened: { file, reporter, rangeOf, frontMatter, body, vocabulary } };
}
