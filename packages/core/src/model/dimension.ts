import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { Phrase, RichText } from "./rich-text.js";

/** One of the framework's dimensions. */
export const Dimension = z
  .strictObject({
    id: Id,
    number: z.number().int().min(1).max(999),
    title: Line,
    question: Phrase.optional(),
  })
  .meta({ id: "Dimension", description: "One of the framework's dimensions." });
/** One of the framework's dimensions. */
export type Dimension = z.infer<typeof Dimension>;

/** Another dimension and why it matters for this one. */
export const RelatedDimension = z.strictObject({ dimension: Id, why: Phrase });
/** Another dimension and why it matters for this one. */
export type RelatedDimension = z.infer<typeof RelatedDimension>;

/** The related dimensions of a guidebook with the words that introduce them. */
export const RelatedDimensions = z.strictObject({
  intro: RichText.optional(),
  items: z.array(RelatedDimension).min(1),
});
/** The related dimensions of a guidebook with the words that introduce them. */
export type RelatedDimensions = z.infer<typeof RelatedDimensions>;
