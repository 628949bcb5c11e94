import type { DiagnosticKind } from "@guidebook-kit/core";

/** Catalogue of what reading a table of answers reports. Codes are permanent. */
export const reportDiagnostics = {
  brokenCsv: {
    code: "report/broken-csv",
    severity: "error",
    summary: "The quotes of a table of answers are wrong, for example since the file was cut off.",
    message: ({ line }: { line: number }) => `The cell that begins in line ${line} has wrong quotes.`,
    hint: () => "Take the file as it was written; if it was cut off, write it again.",
  } satisfies DiagnosticKind<{ line: number }>,
  missingColumns: {
    code: "report/missing-columns",
    severity: "error",
    summary: "A table of answers lacks a column that is needed to read it.",
    message: ({ missing }: { missing: readonly string[] }) =>
      `This table has no column ${missing.map((column) => `"${column}"`).join(", ")}.`,
    hint: () => "Keep the first line as it was written; further columns do no harm.",
  } satisfies DiagnosticKind<{ missing: readonly string[] }>,
} as const;
