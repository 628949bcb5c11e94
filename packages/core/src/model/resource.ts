import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { RichText } from "./rich-text.js";

/** A publication to read further. */
export const Resource = z
  .strictObject({
    id: Id,
    title: Line,
    publisher: Line,
    year: z.number().int().min(1000).max(9999).optional(),
    url: z.string().min(1).optional(),
  })
  .meta({ id: "Resource", description: "A publication to read further." });
/** A publication to read further. */
export type Resource = z.infer<typeof Resource>;

/** The resources of a guidebook with the words that introduce them. */
export const Resources = z.strictObject({ intro: RichText.optional(), items: z.array(Resource).min(1) });
/** The resources of a guidebook with the words that introduce them. */
export type Resources = z.infer<typeof Resources>;
