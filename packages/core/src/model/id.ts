import { z } from "zod";

/** The pattern that every content id matches. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,63}$/;

/** Stands for the dimension of the guidebook at hand in links of a framework. */
export const CURRENT_DIMENSION = "dimension";

/** Ids that match the pattern and are refused all the same: the first is a property of every JavaScript object. */
export const DENIED_IDS: readonly string[] = ["constructor", CURRENT_DIMENSION];

/** The stable name of one thing of the content: written in the text, never derived from prose, never positional. */
export const Id = z
  .string()
  .regex(ID_PATTERN)
  .refine((id) => !DENIED_IDS.includes(id), { error: "This id is reserved." })
  .meta({ description: "Stable id: lower-case letters, digits and hyphens, first a letter, 64 at most." });
/** The stable name of one thing of the content. */
export type Id = z.infer<typeof Id>;

/**
 * Tells whether a text may stand as an id.
 *
 * @param text The text between `#` and the end of the comment.
 * @returns True when the pattern matches and the word is not denied.
 */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && !DENIED_IDS.includes(text);
}
