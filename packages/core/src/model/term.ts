import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { Phrase, RichText } from "./rich-text.js";

/** One form in which a term shows up, for example an explicit bias. */
export const TermForm = z.strictObject({ id: Id, term: Line, definition: Phrase });
/** One form in which a term shows up. */
export type TermForm = z.infer<typeof TermForm>;

/** A word that the guidebook defines. */
export const Term = z
  .strictObject({ id: Id, term: Line, definition: Phrase, forms: z.array(TermForm) })
  .meta({ id: "Term", description: "A word that the guidebook defines." });
/** A word that the guidebook defines. */
export type Term = z.infer<typeof Term>;

/** The key terms of a file with the words that introduce them. */
export const Terms = z.strictObject({ intro: RichText.optional(), items: z.array(Term).min(1) });
/** The key terms of a file with the words that introduce them. */
export type Terms = z.infer<typeof Terms>;
