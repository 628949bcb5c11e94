import type { Diagnostic } from "@guidebook-kit/core";
import type { GuidebookSummary } from "@guidebook-kit/generator";
import type { GuidebookConfig } from "../config/guidebook-config.js";
import type { FaultyGuidebook } from "../content/list-faulty-guidebooks.js";
import type { KeptFile } from "../output/carry-files.js";
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
  /** The folder with edited templates, as `guidebook templates` writes it; the config's by default. */
  readonly templates?: string | undefined;
  /** Whether to make PDFs; the config's, else true. */
  readonly pdf?: boolean | undefined;
  /** Whether the good guidebooks are built when others have errors; false by default. */
  readonly keepGoing?: boolean | undefined;
  /** Whether what an earlier build made of the same text is taken over; true by default. */
  readonly cache?: boolean | undefined;
  /** Path of the browser that makes PDFs; found by itself when absent. */
  readonly browser?: string | undefined;
  /** Absolute path of the folder that paths start from; the process's by default. */
  readonly from?: string | undefined;
  /** The config itself, or the path of its file; looked for by default. */
  readonly config?: GuidebookConfig | string | undefined;
  /** Is told of each file that is read or checked; nobody by default. */
  readonly reading?: Progress["show"] | undefined;
  /** Where to say how far the build has come; nowhere by default. */
  readonly progress?: Progress | undefined;
  /** Stops the build when it is aborted; what was there before stays. */
  readonly signal?: AbortSignal | undefined;
}

/** A guidebook that was built, in one language. */
export interface BuiltGuidebook {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly counts: GuidebookSummary["counts"];
}

/** A file of the output. */
export interface BuiltFile {
  /** Relative to the output folder, with `/` between its parts. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** What a build has made. */
export interface BuildResult {
  /** What is wrong with the content; with an error among it, nothing was written, or with `keepGoing` not all. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files that errors and warnings speak of, by their names in diagnostics. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute path of the output folder. */
  readonly output: string;
  /** All files of the output, by their paths; empty when nothing was written. */
  readonly files: readonly BuiltFile[];
  /** The guidebooks that were built. */
  readonly built: readonly BuiltGuidebook[];
  /** The guidebooks that have errors, when the others were built all the same; their former files stay. */
  readonly failed: readonly FaultyGuidebook[];
  /** Files that somebody had changed since the build before; they stand beside the new ones under another name. */
  readonly kept: readonly KeptFile[];
  /** How many of the guidebooks, counted by languages, stand as an earlier build made them. */
  readonly reused?: number;
  /** Why no PDFs were made, although they were wanted. */
  readonly withoutPdf?: string | undefined;
}
