import { githubReport } from "./github-report.js";
import { jsonReport } from "./json-report.js";
import type { ReportFormat } from "./report.js";
import type { ReportFormatName } from "./report-format-names.js";
import { textReport } from "./text-report.js";

/** The formats of a report, by the command line's words for them. */
export const reportFormats = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
} as const satisfies Readonly<Record<ReportFormatName, ReportFormat>>;
