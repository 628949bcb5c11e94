/** The columns of the table of answers; the first three are read back, the others are for people. */
export const ANSWER_COLUMNS = ["source", "name", "value", "team", "group", "question"] as const;

/** The columns without which answers cannot be read back. */
export const NEEDED_COLUMNS = [
  "source",
  "name",
  "value",
] as const satisfies readonly (typeof ANSWER_COLUMNS)[number][];

/** How the lines begin that hold what whoever stored a response said of it. */
export const RECORD_PREFIX = "record.";
