import { keyQuestionCodes } from "./key-question-codes.js";
import { knownDimensions } from "./known-dimensions.js";
import { knownLanguage } from "./known-language.js";
import { frameworkReferences, guidebookReferences } from "./known-references.js";
import { knownScopes } from "./known-scopes.js";
import { menuQuestion } from "./menu-question.js";
import { retiredIds } from "./retired-ids.js";
import type { FrameworkRule, GuidebookRule, TranslationRule } from "./rule.js";
import { scopeLabels } from "./scope-labels.js";
import { scopesWithin } from "./scopes-within.js";
import { sharedIds } from "./shared-ids.js";
import { stillToWrite } from "./still-to-write.js";
import { translationExtra } from "./translation-extra.js";
import { translationMissing } from "./translation-missing.js";
import { translationMoved } from "./translation-moved.js";
import { translationOrder } from "./translation-order.js";
import { translationRenamed } from "./translation-renamed.js";
import { translationValues } from "./translation-values.js";
import { translationVersion } from "./translation-version.js";
import { uniqueIds } from "./unique-ids.js";
import { uniqueNumbers } from "./unique-numbers.js";

/** The rules of a framework, in the order of their reports. */
export const frameworkRules: readonly FrameworkRule[] = [
  ({ framework, locate }) => knownLanguage(framework, locate),
  ({ nodes, locate }) => uniqueIds(nodes, locate),
  ({ framework, nodes, locate }) => retiredIds(framework.retired, nodes, locate),
  uniqueNumbers,
  scopeLabels,
  menuQuestion,
  frameworkReferences,
];

/** The rules of a guidebook together with its framework, in the order of their reports. */
export const guidebookRules: readonly GuidebookRule[] = [
  ({ guidebook, locate }) => knownLanguage(guidebook, locate),
  ({ nodes, locate }) => uniqueIds(nodes, locate),
  ({ guidebook, nodes, locate }) => retiredIds(guidebook.retired, nodes, locate),
  sharedIds,
  knownDimensions,
  keyQuestionCodes,
  knownScopes,
  scopesWithin,
  guidebookReferences,
  stillToWrite,
];

/** The rules of a translation together with its source, in the order of their reports. */
export const translationRules: readonly TranslationRule[] = [
  translationVersion,
  translationMissing,
  translationExtra,
  translationRenamed,
  translationMoved,
  translationOrder,
  translationValues,
];
