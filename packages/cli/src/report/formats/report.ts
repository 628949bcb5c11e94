import type { Diagnostic } from "@guidebook-kit/core";
import type { TerminalStream } from "../terminal.js";

/** What is to be reported. */
export interface Report {
  /** Problems in the order in which they are to stand. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many content files were looked at. */
  readonly files: number;
  /** Gives the text of a file, for the code frame; undefined when there is none. */
  readonly sourceOf: (file: string) => string | undefined;
  /** What people type to start the tool; `guidebook` by default. */
  readonly command?: string | undefined;
  /** Lines that people read at the end. */
  readonly closing?: readonly string[];
}

/** Writes a report down for one kind of reader. */
export type ReportFormat = (report: Report, stream: Pick<TerminalStream, "color" | "columns">) => string;
