import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { listNodes } from "../nodes/list-nodes.js";
import { listProse } from "../text/list-prose.js";
import { compareTranslation } from "../translation/compare-translation.js";
import { compareVersions } from "../translation/compare-versions.js";
import type { FrameworkContext, GuidebookContext, TranslationPair } from "./rule.js";
import { frameworkRules, guidebookRules, translationRules } from "./specified-rules.js";

/**
 * Checks what a schema cannot tell about a framework.
 *
 * @param context The framework and a function that locates its parts in the text.
 * @returns Everything that is wrong; nothing when all rules hold.
 */
export function checkFramework(context: FrameworkContext): Diagnostic[] {
  const { framework } = context;
  const listed = { ...context, nodes: listNodes(framework), prose: listProse(framework) };
  return frameworkRules.flatMap((rule) => rule(listed));
}

/**
 * Checks what a schema cannot tell about a guidebook, alone and together with its framework.
 *
 * @param context The guidebook, its framework, all guidebooks of its language, and a function that locates its
 *   parts in the text.
 * @returns Everything that is wrong; nothing when all rules hold.
 */
export function checkGuidebook(context: GuidebookContext): Diagnostic[] {
  const { guidebook, framework } = context;
  const listed = {
    ...context,
    nodes: listNodes(guidebook),
    prose: listProse(guidebook),
    frameworkNodes: listNodes(framework),
  };
  return guidebookRules.flatMap((rule) => rule(listed));
}

/**
 * Checks a translation against its source.
 *
 * @param pair A framework or guidebook, the one that it translates, and functions that locate the parts of both.
 * @returns Everything in which the two differ, wording apart. Where the translation was made from an older version,
 *   that is one warning, which lists the differences.
 */
export function checkTranslation(pair: TranslationPair): Diagnostic[] {
  const { translation, source } = pair;
  const context = {
    ...pair,
    differences: compareTranslation(source, translation),
    outdated:
      translation.translates !== undefined && compareVersions(translation.translates, source.version) < 0,
  };
  return translationRules.flatMap((rule) => rule(context));
}
