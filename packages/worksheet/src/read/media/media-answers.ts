import type { Diagnostic } from "@guidebook-kit/core";
import type { CollectedAnswers } from "../../browser/collect-answers.js";

/** What a reader of one kind of input yields. */
export interface MediaAnswers {
  /** Absent when the input cannot be read at all. */
  readonly answers?: CollectedAnswers;
  /** The record's own `record`, where there is one. */
  readonly record?: unknown;
  readonly diagnostics: readonly Diagnostic[];
}
