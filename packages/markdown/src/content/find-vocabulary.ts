import { nearestWord, type Position } from "@guidebook-kit/core";
import { findLocale, type Locale } from "@guidebook-kit/locales";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, type Reporter, replaceRange } from "../diagnostics/reporter.js";
import type { FrontMatter } from "../front-matter/front-matter.js";
import { createVocabulary, type Vocabulary } from "../grammar/vocabulary.js";
import type { ContentFile } from "./content-file.js";

const START: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** A file whose language is to be found. */
export interface VocabularySource {
  readonly frontMatter: FrontMatter;
  readonly file: ContentFile;
  readonly reporter: Reporter;
}

/** Lets the file's name decide where it and the front matter name two languages, which is reported. */
function settleLocale({ frontMatter, file, reporter }: VocabularySource): void {
  const written = frontMatter.texts.locale;
  const { suffix } = file;
  if (written === undefined || suffix === undefined || suffix === written.text) return;
  const { position } = written;
  const fix = oneEdit(`Write ${suffix}`, replaceRange(position, suffix));
  const details = { suffix, locale: written.text };
  reporter.report(markdownDiagnostics.localeDiffers, details, { position, suggestion: suffix, fix });
  frontMatter.texts.locale = { text: suffix, position };
}

/**
 * Finds the words of a file's language.
 *
 * @param source The file.
 * @param locales The languages at hand.
 * @returns Its words; undefined when there are none, which is reported.
 */
export function findVocabulary(source: VocabularySource, locales: readonly Locale[]): Vocabulary | undefined {
  const { frontMatter, file, reporter } = source;
  settleLocale(source);
  const written = frontMatter.texts.locale;
  const tag = written?.text ?? file.suffix;
  const locale = tag === undefined ? undefined : findLocale(locales, tag);
  if (locale !== undefined && tag !== undefined) {
    // What the file's name says does for other files too, so that they find this one.
    frontMatter.texts.locale ??= { text: tag, position: START };
    return createVocabulary(locale, locales);
  }
  if (written === undefined) return undefined;
  const known = locales.map((one) => one.tag);
  const { text, position } = written;
  const suggestion = nearestWord(text, known);
  reporter.report(markdownDiagnostics.unknownLocale, { locale: text, known }, { position, suggestion });
  return undefined;
}
