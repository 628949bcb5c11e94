import type { Framework } from "@guidebook-kit/core";
import type { GeneratorEntry } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import type { BuildMemory } from "../cache/build-memory.js";
import type { FaultyGuidebook } from "../content/list-faulty-guidebooks.js";
import type { OutputSession } from "../output/output-session.js";
import type { PdfMaker } from "../pdf/pdf-maker.js";
import type { Progress } from "../report/progress.js";
import type { BuildFilter } from "./kept-files.js";
import type { ListedTask } from "./plan-units.js";

/** What it takes to fill a stage. */
export interface StageJob {
  /** The frameworks without errors. */
  readonly frameworks: readonly Framework[];
  /** The languages that pages can speak. */
  readonly locales: readonly Locale[];
  /** Every guidebook of the content that has no error. */
  readonly tasks: readonly ListedTask[];
  /** The guidebooks that have errors; none unless the build goes on all the same. */
  readonly failed: readonly FaultyGuidebook[];
  readonly keepGoing: boolean;
  readonly filter: BuildFilter;
  readonly generators: readonly GeneratorEntry[];
  /** Names of generators whose code is somebody's own. */
  readonly own: ReadonlySet<string>;
  /** What an earlier build has remembered. */
  readonly memory: BuildMemory;
  readonly session: OutputSession;
  /** Absolute path of the output folder. */
  readonly output: string;
  /** Gives the maker of PDFs; undefined when none are to be made. */
  readonly openPdfMaker: () => Promise<PdfMaker | undefined>;
  /** Tells the browser; undefined when no PDFs are made. */
  readonly browser: string | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}
