import type { Diagnostic } from "@guidebook-kit/core";
import { canMend } from "@guidebook-kit/markdown";
import { countWords } from "../report/count-words.js";
import { isUnfinished } from "./is-unfinished.js";

/** How a check was asked for. */
export interface ClosingOptions {
  /** What people type to start the tool. */
  readonly command: string;
  /** Whether what is unfinished fails the check. */
  readonly complete: boolean;
}

function sayMendable(diagnostics: readonly Diagnostic[], command: string): string[] {
  const count = diagnostics.filter(canMend).length;
  if (count === 0) return [];
  const amount = count === diagnostics.length ? (count === 1 ? "this" : "all of these") : `${count} of these`;
  return [`"${command} fix" mends ${amount}.`];
}

function sayUnfinished(diagnostics: readonly Diagnostic[], { command, complete }: ClosingOptions): string[] {
  const count = diagnostics.filter(isUnfinished).length;
  if (count === 0) return [];
  const consequence = complete
    ? "That fails a check with --complete."
    : `That stops nothing but "${command} check --complete".`;
  return [`Unfinished: ${countWords(count, "place")}. ${consequence}`];
}

/**
 * Says what follows from what a check has found.
 *
 * @param diagnostics Everything that was found.
 * @param options How the check was asked for.
 * @returns Lines for people: what can be mended at once, and what is unfinished.
 */
export function closeCheck(diagnostics: readonly Diagnostic[], options: ClosingOptions): string[] {
  return [...sayMendable(diagnostics, options.command), ...sayUnfinished(diagnostics, options)];
}
