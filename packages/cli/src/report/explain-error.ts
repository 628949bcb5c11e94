import { GuidebookError } from "@guidebook-kit/core";
import { EXIT, type ExitCode } from "../exit-code.js";

/** What the system's error codes mean, for people. */
const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "the disk quota is used up",
  EIO: "the disk reports an error",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EBUSY: "another program is using it",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
};

/** Mistakes that are nobody's who called the command. */
const FAULTS: ReadonlySet<string> = new Set([
  "cli/busy",
  "cli/changed-meanwhile",
  "generator/crashed",
  "html/template-failed",
  "html/unknown-text",
]);

/** An error of the system. */
export interface SystemError extends NodeJS.ErrnoException {
  /** The second path of what takes two. */
  readonly dest?: string;
}

/**
 * Tells errors of the system from all others.
 *
 * @param error What was thrown.
 * @returns True for an error with a code and, mostly, a path.
 */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error;
}

/**
 * Says what an error of the system means.
 *
 * @param error The error.
 * @returns For example `permission denied`.
 */
export function systemWords(error: NodeJS.ErrnoException): string {
  return SYSTEM_WORDS[error.code ?? ""] ?? error.code ?? "it failed";
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const cause = error.cause === undefined ? "" : `Caused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}\n${cause}`;
}

/**
 * Says what stopped the command.
 *
 * @param error What was thrown.
 * @param debug Whether to add the stack.
 * @returns Text for people, and the exit code: 2 for a mistake of the caller, else 1.
 */
export function explainError(error: unknown, debug: boolean): { text: string; code: ExitCode } {
  const stack = debug ? stackOf(error) : "";
  if (error instanceof GuidebookError) {
    const code = FAULTS.has(error.code) ? EXIT.failed : EXIT.misused;
    return { text: `${error.message}\n${stack}`, code };
  }
  if (isSystemError(error)) {
    // Of a link, the path is what it was to say, here the number of a process.
    const path = (error.syscall === "symlink" ? error.dest : error.path) ?? "a file";
    return { text: `Cannot use ${path}: ${systemWords(error)}.\n${stack}`, code: EXIT.failed };
  }
  const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
  const text = `Something went wrong in guidebook itself (${reason}). Please report it, with what the same command says with --debug.\n`;
  return { text: text + stack, code: EXIT.failed };
}
