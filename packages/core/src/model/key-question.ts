import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { Phrase, RichText } from "./rich-text.js";

/** Something that a district may do about a root cause. */
export const Action = z
  .strictObject({
    id: Id,
    title: Line.optional(),
    text: RichText,
    examples: z.array(Phrase),
    scopes: z.array(Id).min(1).optional(),
  })
  .meta({ id: "Action", description: "Something that a district may do about a root cause." });
/** Something that a district may do about a root cause. */
export type Action = z.infer<typeof Action>;

/** A common reason behind the challenge, with the vision of things without it. */
export const RootCause = z
  .strictObject({
    id: Id,
    title: Line,
    description: RichText,
    vision: RichText,
    scopes: z.array(Id).min(1),
    actionScopes: z.array(Id).min(1),
    actions: z.array(Action),
  })
  .meta({ id: "RootCause", description: "A common reason behind the challenge." });
/** A common reason behind the challenge. */
export type RootCause = z.infer<typeof RootCause>;

/** A question that the guidebook helps to answer. */
export const KeyQuestion = z
  .strictObject({
    id: Id,
    code: z.string().regex(/^\d+\.\d+$/),
    text: Line,
    scopes: z.array(Id).min(1).optional(),
    rootCauses: z.array(RootCause).min(1),
  })
  .meta({ id: "KeyQuestion", description: "A question that the guidebook helps to answer." });
/** A question that the guidebook helps to answer. */
export type KeyQuestion = z.infer<typeof KeyQuestion>;
