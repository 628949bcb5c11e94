import { EXIT, type ExitCode } from "../exit-code.js";

/**
 * Tells the end of the program, such as help or an unknown command, from what went wrong in it: the program has said
 * what there is to say. It stands by itself, so that help loads nothing of the kit.
 *
 * @param error What was thrown.
 * @returns The exit code; undefined for any other error.
 */
export function programEnd(error: unknown): ExitCode | undefined {
  const isEnd = error instanceof Error && "code" in error && String(error.code).startsWith("commander.");
  if (!isEnd) return undefined;
  return "exitCode" in error && error.exitCode === 0 ? EXIT.fine : EXIT.misused;
}
