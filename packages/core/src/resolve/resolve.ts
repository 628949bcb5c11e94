import { GuidebookError } from "../guidebook-error.js";
import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import { fillCurrentDimension } from "./fill-current-dimension.js";
import { resolveKeyQuestions } from "./resolve-key-questions.js";
import { resolveScopes } from "./resolve-scopes.js";
import { resolveSections } from "./resolve-sections.js";
import { resolvePlanningStages, resolveSteps } from "./resolve-steps.js";
import type { ResolvedGuidebook } from "./resolved-guidebook.js";

/**
 * Joins a guidebook with its framework.
 *
 * @param framework The framework in the guidebook's locale.
 * @param guidebook A guidebook that passed the rules together with this framework.
 * @returns Everything that a projection or a generator needs, with nothing left to look up.
 * @throws GuidebookError when the two do not belong together, which `checkGuidebook` reports beforehand.
 * @example
 * const resolved = resolve(framework, guidebook);
 * resolved.keyQuestions[0]?.rootCauses[0]?.number; // "1"
 */
export function resolve(framework: Framework, guidebook: Guidebook): ResolvedGuidebook {
  if (guidebook.framework !== framework.id) {
    throw new GuidebookError(
      "core/framework-mismatch",
      `The guidebook "${guidebook.id}" belongs to the framework "${guidebook.framework}", not to "${framework.id}".`,
    );
  }
  const dimension = framework.dimensions.find((candidate) => candidate.id === guidebook.dimension);
  if (dimension === undefined) {
    throw new GuidebookError(
      "core/dimension-mismatch",
      `The framework "${framework.id}" has no dimension "${guidebook.dimension}".`,
    );
  }
  const shared = fillCurrentDimension(framework, dimension);
  const keyQuestions = resolveKeyQuestions(guidebook.keyQuestions, shared.scopes.items);
  return {
    framework: shared,
    guidebook,
    dimension,
    sections: resolveSections(shared.sections, guidebook.sections),
    appendices: guidebook.appendices,
    scopes: resolveScopes(shared.scopes, keyQuestions, guidebook.scopeExamples),
    terms: [shared.terms, guidebook.terms].flatMap((terms) =>
      terms === undefined ? [] : [withIntro(terms.intro, terms.items)],
    ),
    keyQuestions,
    steps: resolveSteps(shared.steps, guidebook.overrides),
    planningStages: resolvePlanningStages(shared.planningStages, guidebook.overrides),
  };
}

function withIntro<Intro, Items>(intro: Intro | undefined, items: Items): { intro?: Intro; items: Items } {
  return intro === undefined ? { items } : { intro, items };
}
