import type { GuidebookInput } from "@guidebook-kit/generator";

/** The ids of one kind of thing. */
export interface IdList {
  /** Name of the type, for example `RootCauseId`. */
  readonly typeName: string;
  /** Name of the list, for example `rootCauseIds`. */
  readonly listName: string;
  /** What the things are, in the plural, for comments. */
  readonly words: string;
  readonly ids: readonly string[];
}

/** The parts of a guidebook that the module's maps speak of. */
type Resolved = GuidebookInput["resolved"];

/**
 * Lists the root causes of a guidebook, in order.
 *
 * @param resolved A resolved guidebook.
 * @returns The causes of all key questions.
 */
export function rootCausesOf(resolved: Resolved): Resolved["keyQuestions"][number]["rootCauses"][number][] {
  return resolved.keyQuestions.flatMap((question) => question.rootCauses);
}

/**
 * Lists the ids for which the module has a type and a list.
 *
 * @param resolved A resolved guidebook.
 * @returns One entry for each kind of thing; an entry may be empty.
 */
export function listIds(resolved: Resolved): IdList[] {
  const causes = rootCausesOf(resolved);
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id);
  const kind = (name: string, words: string, list: readonly string[]): IdList => ({
    typeName: `${name}Id`,
    listName: `${name.charAt(0).toLowerCase()}${name.slice(1)}Ids`,
    words,
    ids: list,
  });
  return [
    kind("KeyQuestion", "key questions", ids(resolved.keyQuestions)),
    kind("RootCause", "root causes", ids(causes)),
    kind("Action", "potential actions", ids(causes.flatMap((cause) => cause.actions))),
    kind("Scope", "scopes", ids(resolved.scopes.items)),
    kind("StakeholderGroup", "stakeholder groups", ids(resolved.framework.stakeholderGroups?.items ?? [])),
    kind("Step", "steps", ids(resolved.steps)),
    kind(
      "GuidingQuestion",
      "guiding questions",
      ids(resolved.steps.flatMap((step) => step.guidingQuestions)),
    ),
    kind("Stage", "planning stages", ids(resolved.planningStages)),
  ];
}
