import type { ResolvedKeyQuestion, Step } from "@guidebook-kit/core";
import { formatText } from "@guidebook-kit/locales";
import type { Block, NotesBlock, QuestionPart } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { projectActionTable } from "./project-action-table.js";
import type { ProjectContext } from "./project-context.js";
import { projectMenu } from "./project-menu.js";
import { projectOtherCause } from "./project-other-cause.js";
import { projectPrompt } from "./project-prompt.js";

function guidingBlocks(context: ProjectContext, keyQuestion: ResolvedKeyQuestion, step: Step): Block[] {
  return step.guidingQuestions.map((question) =>
    question.answer === "root-causes"
      ? projectMenu(context, keyQuestion, { step, question })
      : projectPrompt(context, question, {
          step: step.id,
          prefix: joinName(words.questions, keyQuestion.id, words.answers),
          scopes: keyQuestion.scopes,
        }),
  );
}

function notesBlock(context: ProjectContext, keyQuestion: ResolvedKeyQuestion, step: Step): NotesBlock {
  const { labels } = context;
  const name = joinName(words.questions, keyQuestion.id, words.notes, step.id);
  return {
    kind: "notes",
    step: step.id,
    label: labels.notes,
    field: { kind: "notes", name, label: labels.notes },
  };
}

/**
 * Projects one key question: steps A and B.
 *
 * @param context The projection at hand.
 * @param keyQuestion The key question.
 * @returns The question's part.
 */
export function projectQuestion(context: ProjectContext, keyQuestion: ResolvedKeyQuestion): QuestionPart {
  const [determine, explore] = context.resolved.steps;
  return {
    kind: "question",
    id: keyQuestion.id,
    ref: `key-question:${keyQuestion.id}`,
    code: keyQuestion.code,
    label: formatText(context.labels.keyQuestion, { code: keyQuestion.code }, context.locale.tag),
    blocks: [
      ...guidingBlocks(context, keyQuestion, determine),
      notesBlock(context, keyQuestion, determine),
      ...guidingBlocks(context, keyQuestion, explore),
      ...keyQuestion.rootCauses.map((cause) => projectActionTable(context, cause, explore)),
      projectOtherCause(context, keyQuestion, explore),
      notesBlock(context, keyQuestion, explore),
    ],
  };
}
