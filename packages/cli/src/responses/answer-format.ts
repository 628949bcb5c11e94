/** The formats in which answers are written, by the command line's words for them: also the endings of their files. */
export const ANSWER_FORMATS = ["json", "csv"] as const;

/** The command line's word for a format of answers. */
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/**
 * Tells which format a file's name asks for.
 *
 * @param name The name; undefined for standard output.
 * @returns The format of its ending; JSON for any other.
 */
export function answerFormatOf(name = ""): AnswerFormat {
  return ANSWER_FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`)) ?? "json";
}
