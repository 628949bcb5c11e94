import { type Framework, nearestWord } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { OpenFile } from "./open-file.js";
import type { ReadModel } from "./read-model.js";

/** The frameworks among the content. */
export interface FrameworkChoice {
  readonly frameworks: readonly ReadModel<Framework>[];
  /** True when one of the files could not be opened: the framework that is looked for may be that one. */
  readonly unopened: boolean;
}

/**
 * Finds a guidebook's framework in the guidebook's language.
 *
 * @param opened The guidebook's file.
 * @param choice The frameworks among the content.
 * @returns The framework; undefined when there is none, which is reported.
 */
export function findFramework(opened: OpenFile, choice: FrameworkChoice): ReadModel<Framework> | undefined {
  const { framework: named, locale } = opened.frontMatter.texts;
  const models = choice.frameworks.map(({ model }) => model);
  const found = choice.frameworks.find(
    ({ model }) => model.id === named?.text && model.locale === locale?.text,
  );
  if (found !== undefined || named === undefined || locale === undefined) return found;
  const known = [...new Set(models.map(({ id }) => id))];
  const suggestion = known.includes(named.text) ? undefined : nearestWord(named.text, known);
  if (choice.unopened && suggestion === undefined) return undefined;
  const details = { framework: named.text, locale: locale.text, known };
  const place = { position: named.position, suggestion };
  opened.reporter.report(markdownDiagnostics.frameworkMissing, details, place);
  return undefined;
}
