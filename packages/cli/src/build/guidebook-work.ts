import type { Worksheet } from "@guidebook-kit/worksheet";
import type { MadeFile, WrittenFile } from "../output/manifest.js";
import type { OutputSession } from "../output/output-session.js";
import type { PdfMaker } from "../pdf/pdf-maker.js";
import type { UnitPlan } from "./plan-units.js";

/** What all guidebooks of a build share. */
export interface BuildTools {
  readonly session: OutputSession;
  /** Gives the maker of PDFs; undefined when none are to be made. */
  readonly openPdfMaker: () => Promise<PdfMaker | undefined>;
  /** Tells the browser; undefined when no PDFs are made. */
  readonly browser: string | undefined;
  /** Says what is being made. */
  readonly show: (what: string) => void;
}

/** The making of one guidebook's files. */
export interface GuidebookWork {
  readonly plan: UnitPlan;
  readonly worksheet: Worksheet;
  readonly tools: BuildTools;
  /** The files so far. */
  readonly written: WrittenFile[];
}

/**
 * Names a file of a guidebook.
 *
 * @param work The making of the guidebook's files.
 * @param path The file's path in the guidebook's folder.
 * @param generator The generator's name.
 * @returns The file.
 */
export function fileOf({ plan }: GuidebookWork, path: string, generator: string): MadeFile {
  const { id, locale } = plan.task.guidebook;
  return { path: `${plan.folder}/${path}`, generator, guidebook: id, locale };
}

/**
 * Writes a file of a guidebook.
 *
 * @param work The making of the guidebook's files.
 * @param file One that `fileOf` has named.
 * @param content Its content.
 */
export async function writeFile(
  work: GuidebookWork,
  file: MadeFile,
  content: string | Uint8Array,
): Promise<void> {
  work.written.push(await work.tools.session.write(file, content));
}
