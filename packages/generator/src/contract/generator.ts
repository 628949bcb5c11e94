import type { Diagnostic, Framework, ResolvedGuidebook } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import type { Worksheet } from "@guidebook-kit/worksheet";
import type { z } from "zod";

/** A file that a generator makes; the command writes it. */
export interface Artifact {
  /** Relative POSIX path: within the guidebook's folder, or within the output folder for content generators. */
  readonly path: string;
  /** For example `text/html`. */
  readonly mediaType: string;
  /** Text ends in a line feed. */
  readonly content: string | Uint8Array;
}

/** What a generator yields. */
export interface GenerateResult {
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A generated file of the same guidebook in another language. */
export interface Sibling {
  readonly locale: string;
  /** The language's own name. */
  readonly name: string;
  /** Relative to the guidebook's own folder, for example `../es/`. */
  readonly href: string;
}

/** What a generator of one guidebook is given. */
export interface GuidebookInput {
  /** The framework as its own text says it; `resolved.framework` already speaks of this dimension. */
  readonly framework: Framework;
  readonly resolved: ResolvedGuidebook;
  readonly worksheet: Worksheet;
  /** The words that pages say, the direction they run in, and the name of their language. */
  readonly locale: Locale;
  readonly siblings: readonly Sibling[];
}

/** A stretch of a summary's search text that speaks of one thing. */
export interface SearchPassage {
  /** An action stands behind its root cause, a root cause behind its key question. */
  readonly kind: "guidebook" | "key-question" | "root-cause" | "action";
  readonly id: string;
  /** The words that the passage begins with: its title; empty for an action without one. */
  readonly title: string;
  /** Where it begins in the search text, in code units from 0. */
  readonly start: number;
  /** Where it ends; the character here is no longer part of it. */
  readonly end: number;
}

/** One guidebook and locale, in brief; all that stays in memory once its files are done. */
export interface GuidebookSummary {
  readonly id: string;
  readonly locale: string;
  readonly version: string;
  readonly status: "draft" | "reviewed" | "published";
  readonly title: string;
  /** Id of its framework. */
  readonly framework: string;
  /** Id of its dimension. */
  readonly dimension: string;
  readonly keyQuestions: readonly { readonly id: string; readonly code: string; readonly text: string }[];
  readonly counts: { readonly keyQuestions: number; readonly rootCauses: number; readonly actions: number };
  /** Paths of the files made, relative to the output folder. */
  readonly files: readonly string[];
  /** Words to search: titles, questions, causes and actions, as plain text. */
  readonly searchText: string;
  /** Which stretch of the search text speaks of what, in the order of the guidebook. */
  readonly passages: readonly SearchPassage[];
}

/** What a generator of the whole content is given; it runs last, after the PDFs. */
export interface ContentInput {
  /** The frameworks of the build, one per id and locale. */
  readonly frameworks: readonly Framework[];
  readonly guidebooks: readonly GuidebookSummary[];
  /** The languages that pages can speak. */
  readonly locales: readonly Locale[];
  /** Paths of files that speak of the whole content and are made already, relative to the output folder. */
  readonly files?: readonly string[];
}

interface GeneratorBase<Options extends z.ZodType> {
  /** The command's word for it, for example `html-form`. */
  readonly name: string;
  /** One line for the command's help. */
  readonly summary: string;
  /** Zod schema of the options; every field has a default, so that `{}` is valid. */
  readonly options: Options;
}

/** Makes files of one guidebook: pure and deterministic. */
export interface GuidebookGenerator<Options extends z.ZodType = z.ZodType> extends GeneratorBase<Options> {
  readonly each: "guidebook";
  generate(input: GuidebookInput, options: z.output<Options>): GenerateResult | Promise<GenerateResult>;
}

/** Makes files of the whole content: pure and deterministic. */
export interface ContentGenerator<Options extends z.ZodType = z.ZodType> extends GeneratorBase<Options> {
  readonly each: "content";
  generate(input: ContentInput, options: z.output<Options>): GenerateResult | Promise<GenerateResult>;
}

/** One small object that makes one kind of file. */
export type Generator = GuidebookGenerator | ContentGenerator;
