import { countSeverities } from "../count-words.js";
import type { ReportFormat } from "./report.js";

/** The document's format, raised when a field changes its meaning. */
const FORMAT = "guidebook-kit/diagnostics/1";

/**
 * Writes a report for programs.
 *
 * @param report What is to be said.
 * @returns One JSON document; its diagnostics are those of the core package.
 */
export const jsonReport: ReportFormat = ({ diagnostics, files }) => {
  const document = { format: FORMAT, files, counts: countSeverities(diagnostics), diagnostics };
  return `${JSON.stringify(document, null, 2)}\n`;
};
