import { readResponse } from "@guidebook-kit/worksheet";
import { z } from "zod";
import type { OpenAnswers } from "./opened-answers.js";

/** What of a response is looked at before its worksheet is known. */
const Identity = z.object({
  worksheet: z.object({ guidebook: z.string().optional(), locale: z.string().optional() }),
});

/**
 * Opens the record of one team.
 *
 * @param record What JSON gave.
 * @param file What to call the file in a diagnostic.
 * @returns The answers; all that can be wrong with them is told when they are read.
 */
export const openResponse: OpenAnswers<unknown> = (record, file) => ({
  worksheets: [Identity.safeParse(record).data?.worksheet ?? {}],
  merged: false,
  read: async ({ worksheet, retired }) => {
    const { response, diagnostics } = await readResponse(worksheet, { record }, { file, retired });
    return { responses: response === undefined ? [] : [{ response }], diagnostics };
  },
});
