import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { Phrase } from "./rich-text.js";

/** A thing to weigh in a planning stage. */
export const Consideration = z.strictObject({ id: Id, text: Phrase });
/** A thing to weigh in a planning stage. */
export type Consideration = z.infer<typeof Consideration>;

/** A stage of planning next steps; its number is its position. */
export const PlanningStage = z
  .strictObject({ id: Id, title: Line, question: Phrase, considerations: z.array(Consideration) })
  .meta({ id: "PlanningStage", description: "A stage of planning next steps." });
/** A stage of planning next steps. */
export type PlanningStage = z.infer<typeof PlanningStage>;

/** What a guidebook says instead of the framework's stage; absent parts stay. */
export const PlanningStageOverride = z.strictObject({
  id: Id,
  title: Line,
  question: Phrase.optional(),
  considerations: z.array(Consideration).optional(),
});
/** What a guidebook says instead of the framework's stage. */
export type PlanningStageOverride = z.infer<typeof PlanningStageOverride>;
