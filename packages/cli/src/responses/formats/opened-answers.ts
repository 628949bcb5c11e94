import type { Diagnostic } from "@guidebook-kit/core";
import type { Response } from "@guidebook-kit/worksheet";
import type { AnswerableGuidebook } from "../answerable-guidebooks.js";

/** Which worksheet answers belong to, as far as they say. */
export interface AnsweredWorksheet {
  readonly guidebook?: string | undefined;
  readonly locale?: string | undefined;
}

/** One team's answers. */
export interface TeamResponse {
  /** What the file calls the team's answers; absent when the file is theirs alone. */
  readonly source?: string;
  readonly response: Response;
}

/** What a file with answers yields once its worksheet is known. */
export interface ReadAnswers {
  readonly responses: readonly TeamResponse[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file with answers of which is known which worksheet they belong to. */
export interface OpenedAnswers {
  /** One entry per team. */
  readonly worksheets: readonly AnsweredWorksheet[];
  /** Whether the file's format is that of several teams. */
  readonly merged: boolean;
  /** Reads the answers. With an error among the diagnostics, what was read is not to be used. */
  readonly read: (guidebook: AnswerableGuidebook) => Promise<ReadAnswers>;
}

/** Opens answers, or says why that cannot be. */
export type OpenAnswers<Content> = (content: Content, file: string) => OpenedAnswers | readonly Diagnostic[];
