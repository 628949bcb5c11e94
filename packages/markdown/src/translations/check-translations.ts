import {
  checkTranslation,
  coreDiagnostics,
  type Diagnostic,
  type Framework,
  type Guidebook,
  type Locate,
  type ModelPath,
} from "@guidebook-kit/core";
import { isWhole, REPORTED } from "../content/check-model.js";
import type { CheckedModel } from "../content/read-model.js";
import { oneEdit, replaceRange } from "../diagnostics/reporter.js";

/** Whether a path leads to a dimension that the framework does not have. */
function isUnknownDimension(
  path: ModelPath,
  { model }: CheckedModel,
  framework: Framework | undefined,
): boolean {
  if (framework === undefined || path.length !== 1 || path[0] !== "dimension") return false;
  return framework.dimensions.every(({ id }) => id !== (model as Guidebook).dimension);
}

/** Tells where the parts of a file stand, and which have been reported to be wrong. */
const locateIn =
  (read: CheckedModel, framework: Framework | undefined): Locate =>
  (path) => {
    const { position, reported } = read.context.positions.locate(read.model, path);
    const known = reported || isUnknownDimension(path, read, framework);
    return { file: known ? REPORTED : read.context.file.path, position };
  };

/**
 * Finds the file that a file translates: the one beside it without a language in its name.
 *
 * @param translation A file.
 * @param reads All files of its kind.
 * @returns The file; undefined when it translates none.
 */
export function findSource<Read extends CheckedModel>(
  translation: CheckedModel,
  reads: readonly Read[],
): Read | undefined {
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
 * Checks the translations of frameworks against the files that they translate.
 *
 * @param reads All frameworks.
 * @returns What the rules report.
 */
export function checkTranslations(reads: readonly CheckedModel<Framework>[]): Diagnostic[] {
  return reads.flatMap((read) => {
    const source = findSource(read, reads);
    return source === undefined ? [] : checkTranslationOf(source, read, undefined);
  });
}

const MOVES: readonly string[] = [
  coreDiagnostics.translationMoved.code,
  coreDiagnostics.translationReordered.code,
];

/** What is moved takes what stands in it along: only the first of all that stand elsewhere is named. */
function firstMove(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = diagnostics.find(({ code }) => MOVES.includes(code));
  return diagnostics.filter((one) => one === first || !MOVES.includes(one.code));
}

/**
 * Checks a translation against the file that it translates. What is reported to be wrong in one of them is no
 * difference; where a part could not be read, what is missing may stand there.
 *
 * @param source What it translates.
 * @param read The translation.
 * @param framework The translation's framework, when it is a guidebook's.
 * @returns What the rules report.
 */
function checkTranslationOf(
  source: CheckedModel,
  read: CheckedModel,
  framework: Framework | undefined,
): Diagnostic[] {
  if (!isWhole(source) || !isWhole(read)) return [];
  const found = checkTranslation({
    translation: read.model,
    source: source.model,
    locate: locateIn(read, framework),
    locateSource: locateIn(source, framework),
  });
  const isNew = ({ file, message }: Diagnostic): boolean => file !== REPORTED && !message.includes(REPORTED);
  return firstMove(found.filter(isNew)).map(withFix);
}

/**
 * Checks the translation of a guidebook. Its scopes are its framework's: without their ids nothing is alike.
 *
 * @param source What it translates.
 * @param read The translation.
 * @returns What the rules report.
 */
export function checkGuidebookTranslation(
  source: CheckedModel<Guidebook> | undefined,
  read: CheckedModel<Guidebook> & { readonly framework: CheckedModel<Framework> | undefined },
): Diagnostic[] {
  const { framework } = read;
  if (source === undefined || framework === undefined || !isWhole(framework)) return [];
  return checkTranslationOf(source, read, framework.model);
}
