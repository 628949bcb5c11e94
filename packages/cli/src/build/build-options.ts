import type { Diagnostic } from "@guidebook-kit/core";
import type { GuidebookConfig } from "../config/guidebook-config.js";
import type { Progress } from "../report/progress.js";

/** What to build, and where to. */
export interface BuildOptions {
  /** The content folder; the config's, else `content` where there is one, else `from`. */
  readonly content?: string | undefined;
  /** The output folder; the config's, else `dist` in the content folder. */
  readonly output?: string | undefined;
  /** Ids of the only guidebooks to build; all by default. */
  readonly guidebooks?: readonly string[] | undefined;
  /** Names of the only generators to run; all by default. */
  readonly generators?: readonly string[] | undefined;
  /** Whether to make PDFs; the config's, else true. */
  readonly pdf?: boolean | undefined;
  /** Path of the browser that makes PDFs; found by itself when absent. */
  readonly browser?: string | undefined;
  /** Absolute path of the folder that paths start from; the process's by default. */
  readonly from?: string | undefined;
  /** The config itself, or the path of its file; looked for by default. */
  readonly config?: GuidebookConfig | string | undefined;
  /** Where to say how far the build has come; nowhere by default. */
  readonly progress?: Progress | undefined;
  /** Stops the build when it is aborted; what was there before stays. */
  readonly signal?: AbortSignal | undefined;
}

/** A guidebook in one language. */
export interface BuiltGuidebook {
  readonly id: string;
  readonly locale: string;
}

/** What a build has made. */
export interface BuildResult {
  /** What is wrong with the content; with an error among it, nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the content files, by their names in diagnostics. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute path of the output folder. */
  readonly output: string;
  /** Paths of the files of the output, relative to it; empty when nothing was written. */
  readonly files: readonly string[];
  /** The guidebooks that were built. */
  readonly built: readonly BuiltGuidebook[];
  /** Why no PDFs were made, although they were wanted. */
  readonly withoutPdf?: string | undefined;
}
