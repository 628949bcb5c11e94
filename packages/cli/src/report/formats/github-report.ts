import type { Diagnostic, Severity } from "@guidebook-kit/core";
import { saysSuggestion } from "../says-suggestion.js";
import type { ReportFormat } from "./report.js";

/** What GitHub Actions calls the severities. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

const escapeText = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(diagnostic: Diagnostic): string {
  const { code, severity, message, hint, file, position, suggestion } = diagnostic;
  const place =
    position === undefined
      ? {}
      : {
          line: position.start.line,
          endLine: position.end.line,
          // On several lines, columns would have nothing to point at.
          ...(position.start.line === position.end.line
            ? { col: position.start.column, endColumn: position.end.column }
            : {}),
        };
  const properties = Object.entries({ file, ...place, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  const isNew = suggestion !== undefined && !saysSuggestion(diagnostic);
  const meant = isNew ? `Did you mean "${suggestion}"?` : undefined;
  const text = [message, meant, hint].filter((part) => part !== undefined).join("\n");
  return `::${COMMANDS[severity]} ${properties}::${escapeText(text)}\n`;
}

/**
 * Writes a report as the workflow commands of GitHub Actions, which shows each problem at its line.
 *
 * @param report What is to be said.
 * @returns One line for each problem; empty when there are none.
 */
export const githubReport: ReportFormat = ({ diagnostics }) => diagnostics.map(annotation).join("");
