import type { GuidingQuestion, ResolvedKeyQuestion, Step } from "@guidebook-kit/core";
import type { MenuBlock, MenuGroup } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import type { ProjectContext } from "./project-context.js";

function menuGroups(context: ProjectContext, keyQuestion: ResolvedKeyQuestion): MenuGroup[] {
  const boxed = new Set<string>();
  return context.resolved.scopes.items.flatMap((scope) => {
    const causes = keyQuestion.rootCauses.filter((cause) => cause.scopes.includes(scope.id));
    const entries = causes.map((cause) => {
      const box = !boxed.has(cause.id);
      boxed.add(cause.id);
      return { option: cause.id, ref: `root-cause:${cause.id}`, box };
    });
    const group = { scope: scope.id, label: scope.heading ?? scope.label, entries };
    return entries.length === 0 ? [] : [group];
  });
}

/**
 * Projects the root-cause menu of a key question.
 *
 * @param context The projection at hand.
 * @param keyQuestion The key question.
 * @param asked The step and its guiding question that asks for root causes.
 * @returns The menu; a cause that occurs in several scopes has its box in the first one's group.
 */
export function projectMenu(
  context: ProjectContext,
  keyQuestion: ResolvedKeyQuestion,
  asked: { readonly step: Step; readonly question: GuidingQuestion },
): MenuBlock {
  return {
    kind: "menu",
    step: asked.step.id,
    ref: `guiding-question:${asked.question.id}`,
    label: asked.question.text,
    heading: asked.step.menuHeading ?? asked.question.text,
    field: {
      kind: "choices",
      name: joinName(words.questions, keyQuestion.id, words.answers, asked.question.id),
      label: asked.question.text,
      options: keyQuestion.rootCauses.map((cause) => ({
        id: cause.id,
        label: cause.title,
        ref: `root-cause:${cause.id}`,
      })),
    },
    groups: menuGroups(context, keyQuestion),
    other: context.labels.otherCausePointer,
  };
}
