import type { Diagnostic, Severity } from "./diagnostic.js";

/** One entry of a diagnostic catalogue: a permanent code and the words that go with it. */
export interface DiagnosticKind<Details> {
  /** Permanent name: the package's name, a slash, the kebab-case name of the problem. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for the reference page: when this is reported. */
  readonly summary: string;
  /** What is wrong, in an editor's words. */
  readonly message: (details: Details) => string;
  /** What to do. */
  readonly hint?: (details: Details) => string;
}

/** Where a problem stands, with what the finder knows of its remedy. */
export type DiagnosticPlace = Pick<Diagnostic, "file" | "position" | "suggestion" | "fix">;

/**
 * Makes a diagnostic of a catalogue's entry.
 *
 * @param kind The catalogue's entry.
 * @param details What its words need.
 * @param place Where the problem stands.
 * @returns The diagnostic, ready to be collected.
 */
export function diagnose<Details>(
  kind: DiagnosticKind<Details>,
  details: Details,
  place: DiagnosticPlace,
): Diagnostic {
  const hint = kind.hint?.(details);
  return {
    code: kind.code,
    severity: kind.severity,
    message: kind.message(details),
    ...(hint === undefined ? {} : { hint }),
    file: place.file,
    ...(place.position === undefined ? {} : { position: place.position }),
    ...(place.suggestion === undefined ? {} : { suggestion: place.suggestion }),
    ...(place.fix === undefined ? {} : { fix: place.fix }),
  };
}

/**
 * Tells whether any of the diagnostics stops a build.
 *
 * @param diagnostics Collected diagnostics.
 * @returns True when one of them is an error.
 */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
