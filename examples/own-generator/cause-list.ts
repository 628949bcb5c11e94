import { plainText } from "@guidebook-kit/core";
import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { z } from "zod";

const options = z.strictObject({ bullet: z.string().default("-") });

/** Lists each root cause with its vision, as plain text to paste into an invitation. */
export const causeList: GuidebookGenerator<typeof options> = {
  name: "cause-list",
  summary: "Lists the root causes and their visions as plain text.",
  each: "guidebook",
  options,
  generate({ resolved }, { bullet }) {
    const causes = resolved.keyQuestions.flatMap((question) => question.rootCauses);
    const content = causes
      .map((cause) => `${bullet} ${cause.title}\n  ${plainText(cause.vision)}\n`)
      .join("\n");
    return { artifacts: [{ path: "causes.txt", mediaType: "text/plain", content }], diagnostics: [] };
  },
};
