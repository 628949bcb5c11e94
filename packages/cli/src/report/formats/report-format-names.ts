/** The command line's words for the formats of a report. They stand by themselves, so that help loads no format. */
export const REPORT_FORMAT_NAMES = ["text", "json", "github"] as const;

/** One of these words. */
export type ReportFormatName = (typeof REPORT_FORMAT_NAMES)[number];
