import { checkTranslation, coreDiagnostics, type Diagnostic, type Locate } from "@guidebook-kit/core";
import { isWhole, REPORTED } from "../content/check-model.js";
import type { CheckedModel } from "../content/read-model.js";
import { oneEdit, replaceRange } from "../diagnostics/reporter.js";

/** Tells where the parts of a file stand; `settled` is the file of what has been reported there. */
const locateIn =
  ({ model, context }: CheckedModel, settled = context.file.path): Locate =>
  (path) => {
    const { position, reported } = context.positions.locate(model, path);
    return { file: reported ? settled : context.file.path, position };
  };

/** The file that a file translates: the one beside it without a language in its name. */
function findSource(translation: CheckedModel, reads: readonly CheckedModel[]): CheckedModel | undefined {
  const { suffix, folder } = translation.context.file;
  if (suffix === undefined) return undefined;
  return reads.find(({ context }) => context.file.suffix === undefined && context.file.folder === folder);
}

/** Adds the edit that gives a thing its source's id. */
function withFix(diagnostic: Diagnostic): Diagnostic {
  const { code, suggestion, position } = diagnostic;
  if (code !== coreDiagnostics.translationRenamed.code) return diagnostic;
  if (suggestion === undefined || position === undefined) return diagnostic;
  const edit = replaceRange(position, `<!-- #${suggestion} -->`);
  return { ...diagnostic, fix: oneEdit(`Write #${suggestion}`, edit) };
}

/**
 * Checks translations against the files that they translate. A file of which a part could not be read is left out:
 * what is missing may stand there.
 *
 * @param reads All files of one kind.
 * @returns What the rules report.
 */
export function checkTranslations(reads: readonly CheckedModel[]): Diagnostic[] {
  return reads.flatMap((read) => {
    const source = findSource(read, reads);
    return source === undefined ? [] : checkTranslationOf(source, read);
  });
}

/**
 * Checks a translation against the file that it translates.
 *
 * @param source What it translates.
 * @param read The translation.
 * @returns What the rules report; nothing where a part of one of the files could not be read.
 */
export function checkTranslationOf(source: CheckedModel, read: CheckedModel): Diagnostic[] {
  if (!isWhole(source) || !isWhole(read)) return [];
  const pair = { translation: read.model, source: source.model };
  const locate = locateIn(read, REPORTED);
  const found = checkTranslation({ ...pair, locate, locateSource: locateIn(source) });
  return found.filter(({ file }) => file !== REPORTED).map(withFix);
}
