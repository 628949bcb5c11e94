import type { Diagnostic, DiagnosticPlace } from "@guidebook-kit/core";
import type { HtmlPlace } from "../html-place.js";

/** Something that a template prints. */
export interface Output {
  /** What is printed, without the helper that prints it. */
  readonly path: string;
  /** The helper that prints it; empty for none. */
  readonly helper: string;
  readonly escaped: boolean;
  readonly place: HtmlPlace;
}

/** Finds what is wrong with one thing that a template prints; undefined for nothing. */
export type OutputRule = (output: Output, at: DiagnosticPlace) => Diagnostic | undefined;
