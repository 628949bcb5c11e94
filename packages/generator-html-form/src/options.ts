import { z } from "zod";

/** Options of the form. */
export const htmlFormOptions = z.strictObject({
  /** Address that the form posts to, whole or a path that begins with a slash; without one it has no button to send. */
  action: z
    .string()
    .regex(/^(?:https?:\/\/|\/(?!\/))[^\s"'<>]+$/)
    .optional(),
  /** Handlebars sources that take the place of the form's templates, by name. They are trusted code. */
  templates: z.record(z.string(), z.string()).default({}),
});
/** Options of the form. */
export type HtmlFormOptions = z.output<typeof htmlFormOptions>;
