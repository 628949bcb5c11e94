import { keyQuestionCodes } from "./key-question-codes.js";
import { knownDimensions } from "./known-dimensions.js";
import { frameworkReferences, guidebookReferences } from "./known-references.js";
import { knownScopes } from "./known-scopes.js";
import { menuQuestion } from "./menu-question.js";
import { retiredIds } from "./retired-ids.js";
import type { FrameworkRule, GuidebookRule } from "./rule.js";
import { scopeLabels } from "./scope-labels.js";
import { scopesWithin } from "./scopes-within.js";
import { sharedIds } from "./shared-ids.js";
import { uniqueIds } from "./unique-ids.js";
import { uniqueNumbers } from "./unique-numbers.js";

/** The rules of a framework, in the order of their reports. */
export const frameworkRules: readonly FrameworkRule[] = [
  ({ framework, locate }) => uniqueIds(framework, locate),
  ({ framework, locate }) => retiredIds(framework, locate),
  uniqueNumbers,
  scopeLabels,
  menuQuestion,
  frameworkReferences,
];

/** The rules of a guidebook together with its framework, in the order of their reports. */
export const guidebookRules: readonly GuidebookRule[] = [
  ({ guidebook, locate }) => uniqueIds(guidebook, locate),
  ({ guidebook, locate }) => retiredIds(guidebook, locate),
  sharedIds,
  knownDimensions,
  keyQuestionCodes,
  knownScopes,
  scopesWithin,
  guidebookReferences,
];
