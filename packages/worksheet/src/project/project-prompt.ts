import type { GuidingQuestion } from "@guidebook-kit/core";
import type { PromptBlock } from "../model/worksheet.js";
import { joinName } from "../names/name-words.js";
import { type ProjectContext, scopeOptions } from "./project-context.js";

/** Where a guiding question is asked. */
export interface PromptPlace {
  /** Id of its step. */
  readonly step: string;
  /** Name that its answer's name begins with. */
  readonly prefix: string;
  /** Ids of the scopes that it offers. */
  readonly scopes: readonly string[];
}

/**
 * Projects a guiding question that does not ask for root causes.
 *
 * @param context The projection at hand.
 * @param question The guiding question.
 * @param place Where it is asked.
 * @returns The question with its field; without one when it takes no answer.
 */
export function projectPrompt(
  context: ProjectContext,
  question: GuidingQuestion,
  place: PromptPlace,
): PromptBlock {
  const name = joinName(place.prefix, question.id);
  const block = {
    kind: "prompt",
    step: place.step,
    ref: `guiding-question:${question.id}`,
    label: question.text,
  } as const;
  if (question.answer === "text") return { ...block, field: { kind: "notes", name, label: question.text } };
  if (question.answer !== "scopes") return block;
  const options = scopeOptions(context, place.scopes);
  return { ...block, field: { kind: "choices", name, label: question.text, options } };
}
