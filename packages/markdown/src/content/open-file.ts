import { nearestWord } from "@guidebook-kit/core";
import { findLocale, locales } from "@guidebook-kit/locales";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { createReporter, oneEdit, type Reporter, replaceRange } from "../diagnostics/reporter.js";
import type { FrontMatter } from "../front-matter/front-matter.js";
import { readFrontMatter } from "../front-matter/read-front-matter.js";
import { createVocabulary, type Vocabulary } from "../grammar/vocabulary.js";
import { checkLimits, checkSize } from "../limits/check-limits.js";
import { reportHiddenCharacters } from "../limits/report-hidden-characters.js";
import { createRangeOf, type RangeOf } from "../positions/source-positions.js";
import { type ContentFile, folderName } from "./content-file.js";

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

/** The words of the file's language; undefined when there are none, which is reported. */
function findVocabulary(
  frontMatter: FrontMatter,
  file: ContentFile,
  reporter: Reporter,
): Vocabulary | undefined {
  const written = frontMatter.texts.locale;
  const tag = written?.text ?? file.suffix;
  const { suffix } = file;
  if (written !== undefined && suffix !== undefined && suffix !== written.text) {
    const fix = oneEdit(`Write ${suffix}`, replaceRange(written.position, suffix));
    const place = { position: written.position, suggestion: suffix, fix };
    reporter.report(markdownDiagnostics.localeDiffers, { suffix, locale: written.text }, place);
    frontMatter.texts.locale = { text: suffix, position: written.position };
    return findWords(suffix);
  }
  const words = tag === undefined ? undefined : findWords(tag);
  if (words === undefined && written !== undefined) {
    const known = locales.map((locale) => locale.tag);
    const suggestion = nearestWord(written.text, known);
    const place = { position: written.position, suggestion };
    reporter.report(markdownDiagnostics.unknownLocale, { locale: written.text, known }, place);
  }
  return words;
}

function findWords(tag: string): Vocabulary | undefined {
  const locale = findLocale(locales, tag);
  return locale === undefined ? undefined : createVocabulary(locale);
}

/** A guidebook's id is its folder's name. */
function checkFolder(frontMatter: FrontMatter, file: ContentFile, reporter: Reporter): void {
  const written = frontMatter.texts.guidebook;
  const folder = folderName(file.folder);
  if (file.kind !== "guidebook" || written === undefined || written.text === folder) return;
  const { text: id, position } = written;
  reporter.report(markdownDiagnostics.folderDiffers, { id, folder }, { position, suggestion: folder });
}

/**
 * Opens a file: checks that it can be read safely, and reads its front matter.
 *
 * @param file A framework or guidebook.
 * @returns The file, opened or not, with what is wrong so far.
 */
export function openFile(file: ContentFile): OpeningResult {
  const reporter = createReporter(file.path);
  const rangeOf = createRangeOf(file.text);
  const refused = { file, reporter, opened: undefined };
  if (!checkSize(file.text, reporter)) return refused;
  const read = readFrontMatter({ file, reporter, rangeOf });
  if (read === undefined) return refused;
  const { frontMatter, body } = read;
  const vocabulary = findVocabulary(frontMatter, file, reporter);
  checkFolder(frontMatter, file, reporter);
  if (!checkLimits(file.text, body, { reporter, rangeOf }) || vocabulary === undefined) return refused;
  reportHiddenCharacters(file.text, { reporter, rangeOf });
  return { file, reporter, opened: { file, reporter, rangeOf, frontMatter, body, vocabulary } };
}
