import { z } from "zod";

/** What whoever stores a response says of it: not an answer, and no control. */
export const ResponseRecord = z.strictObject({
  id: z.string().regex(/^[^\r\n]*$/),
  revision: z.number().int().min(0).optional(),
  savedAt: z
    .string()
    .regex(/^[^\r\n]*$/)
    .optional(),
});
/** What whoever stores a response says of it. */
export type ResponseRecord = z.infer<typeof ResponseRecord>;
