import { ANSWER_KINDS, type GuidingQuestion, nearestWord } from "@guidebook-kit/core";
import { type Body, readBody } from "../body/read-body.js";
import { readItems } from "../body/read-item.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, replaceRange } from "../diagnostics/reporter.js";
import type { AnswerKind } from "../grammar/vocabulary.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { withId } from "./owned.js";
import { readOptional } from "./read-intro.js";

const NO_ANSWER: AnswerKind = ANSWER_KINDS[0];

/** The kind of answer; none when it cannot be told, which is reported. */
function readAnswer(body: Body, context: ReadContext): AnswerKind {
  const value = body.labels.get("answer");
  if (value === undefined) return NO_ANSWER;
  const { vocabulary, reporter } = context;
  const known = ANSWER_KINDS.map((kind) => vocabulary.words.answers[kind]);
  const { position, text } = value;
  const answer = vocabulary.answerOf(text);
  if (answer !== undefined) return answer;
  const meant = vocabulary.ownWordFor.answer(text) ?? nearestWord(text, known);
  if (text === "") {
    const details = { label: vocabulary.words.answer, values: known };
    reporter.report(markdownDiagnostics.labelWithoutValue, details, { position });
  } else {
    const fix = meant === undefined ? undefined : oneEdit(`Write "${meant}"`, replaceRange(position, meant));
    const details = { answer: text, meant, known };
    reporter.report(markdownDiagnostics.unknownAnswer, details, { position, suggestion: meant, fix });
  }
  if (meant === undefined) reporter.passOver();
  return (meant === undefined ? undefined : vocabulary.answerOf(meant)) ?? NO_ANSWER;
}

/**
 * Reads a guiding question of a framework.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The question.
 */
export function readGuidingQuestion(section: OutlineSection, context: ReadContext): GuidingQuestion {
  const body = readBody(section, context);
  const prompts = readItems({ nodes: body.items, kind: "prompt", parent: section.site }, context);
  const parts = {
    text: section.title,
    ...readOptional(body.prose, "hint", context),
    prompts: prompts.map(({ words }) => readPhrase(words, context)),
    answer: readAnswer(body, context),
  };
  return withId(section, parts, context);
}
