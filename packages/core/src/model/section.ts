import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { RichText } from "./rich-text.js";

/** A titled piece of prose that may hold further ones. */
export interface Section {
  id: string;
  title: string;
  body: RichText;
  sections: Section[];
}

/** Schema of a titled piece of prose that may hold further ones. */
export const Section: z.ZodType<Section> = z
  .lazy(() => z.strictObject({ id: Id, title: Line, body: RichText, sections: z.array(Section) }))
  .meta({ id: "Section", description: "A titled piece of prose that may hold further ones." });
