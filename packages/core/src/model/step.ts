import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { Phrase, RichText } from "./rich-text.js";

/** The kinds of answer that a guiding question takes, in the order of the grammar. */
export const ANSWER_KINDS = ["none", "text", "scopes", "root-causes"] as const;

/** A question that a step asks, with what helps to answer it. */
export const GuidingQuestion = z
  .strictObject({
    id: Id,
    text: Line,
    hint: RichText.optional(),
    prompts: z.array(Phrase),
    answer: z.enum(ANSWER_KINDS),
  })
  .meta({ id: "GuidingQuestion", description: "A question that a step asks." });
/** A question that a step asks. */
export type GuidingQuestion = z.infer<typeof GuidingQuestion>;

/** One of the three steps; which one it is follows from its position. */
export const Step = z
  .strictObject({
    id: Id,
    letter: z.string().regex(/^\p{L}$/u),
    title: Line,
    intro: RichText,
    worksheetIntro: RichText.optional(),
    guidingQuestions: z.array(GuidingQuestion),
    menuHeading: Line.optional(),
    tableHeading: Line.optional(),
  })
  .meta({ id: "Step", description: "One of the three steps." });
/** One of the three steps. */
export type Step = z.infer<typeof Step>;

/** What a guidebook says instead of the framework's guiding question; absent parts stay. */
export const GuidingQuestionOverride = z.strictObject({
  id: Id,
  text: Line,
  hint: RichText.optional(),
  prompts: z.array(Phrase).optional(),
});
/** What a guidebook says instead of the framework's guiding question. */
export type GuidingQuestionOverride = z.infer<typeof GuidingQuestionOverride>;

/** What a guidebook says instead of the framework's step; absent parts stay. */
export const StepOverride = z.strictObject({
  id: Id,
  title: Line,
  intro: RichText.optional(),
  worksheetIntro: RichText.optional(),
  guidingQuestions: z.array(GuidingQuestionOverride).optional(),
  menuHeading: Line.optional(),
  tableHeading: Line.optional(),
});
/** What a guidebook says instead of the framework's step. */
export type StepOverride = z.infer<typeof StepOverride>;
