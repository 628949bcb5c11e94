import type { Command } from "commander";
import type { ExitCode } from "../exit-code.js";
import type { Terminal } from "../report/terminal.js";

/** What people type to start the tool where it is installed. */
export const USUAL_COMMAND = "guidebook";

/** What a command is run with. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
  /** What people type to start the tool; the usual word by default. */
  readonly command?: string | undefined;
  /** Says how the command ended. */
  readonly end: (code: ExitCode) => void;
}

/** Adds one command to the program. What a command needs is loaded when it runs, so that help stays quick. */
export type AddCommand = (program: Command, context: CommandContext) => void;
