import { type Diagnostic, type Guidebook, hasErrors, resolve } from "@guidebook-kit/core";
import {
  type GeneratorEntry,
  type GuidebookGenerator,
  type GuidebookSummary,
  type MadeArtifact,
  runGuidebookGenerators,
  summarizeGuidebook,
} from "@guidebook-kit/generator";
import type { Worksheet } from "@guidebook-kit/worksheet";
import type { MadeFile } from "../output/manifest.js";
import type { OutputSession } from "../output/output-session.js";
import { type BuildTask, guidebookInput } from "./guidebook-input.js";
import { letOthersRun } from "./let-others-run.js";
import type { PdfMaker } from "./pdf-maker.js";

/** What all guidebooks of a build share. */
export interface BuildTools {
  readonly session: OutputSession;
  readonly generators: readonly GeneratorEntry<GuidebookGenerator>[];
  /** Absent when no PDFs are to be made. */
  readonly pdfMaker?: PdfMaker | undefined;
  /** Says what is being made. */
  readonly show: (what: string) => void;
}

/** A page that becomes a PDF, and the name under which both stand. */
const PAGED = /^(?:worksheet|guidebook)\.[a-z0-9-]+\.html$/;

/** The page whose first sheet shows in the gallery: the first one that becomes a PDF. */
const PICTURE = "page-1.png";

/** Names the folder of a guidebook in one language, within the output folder. */
export function guidebookFolder({ id, locale }: Pick<Guidebook, "id" | "locale">): string {
  return `${id}/${locale}`;
}

interface Written {
  readonly task: BuildTask;
  readonly worksheet: Worksheet;
  readonly tools: BuildTools;
}

function fileOf({ guidebook }: BuildTask, path: string, generator: string): MadeFile {
  return {
    path: `${guidebookFolder(guidebook)}/${path}`,
    generator,
    guidebook: guidebook.id,
    locale: guidebook.locale,
  };
}

async function makePdfs(paged: readonly MadeArtifact[], written: Written): Promise<Diagnostic[]> {
  const { task, worksheet, tools } = written;
  const { pdfMaker, session, show } = tools;
  if (pdfMaker === undefined) return [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, { path, generator, content }] of paged.entries()) {
    const pdfPath = path.replace(/html$/, "pdf");
    show(pdfPath);
    const file = fileOf(task, pdfPath, generator);
    const request = { file: file.path, worksheet, picture: index === 0 };
    const made = await pdfMaker.make(String(content), request);
    diagnostics.push(...made.diagnostics);
    if (made.pdf !== undefined) await session.write(file, made.pdf);
    if (made.picture !== undefined) await session.write(fileOf(task, PICTURE, generator), made.picture);
  }
  return diagnostics;
}

/**
 * Makes all files of one guidebook in one language.
 *
 * @param task The guidebook.
 * @param tools What all guidebooks of the build share.
 * @returns What the generators report; the files are staged unless there is an error among it.
 */
export async function buildGuidebook(task: BuildTask, tools: BuildTools): Promise<readonly Diagnostic[]> {
  const input = guidebookInput(task);
  const { worksheet } = input;
  tools.show("");
  const generators = tools.generators.map((entry) => letOthersRun(entry, tools.show));
  const { artifacts, diagnostics } = await runGuidebookGenerators(generators, input);
  if (hasErrors(diagnostics)) return diagnostics;
  for (const artifact of artifacts) {
    await tools.session.write(fileOf(task, artifact.path, artifact.generator), artifact.content);
  }
  const paged = artifacts.filter((artifact) => PAGED.test(artifact.path));
  return [...diagnostics, ...(await makePdfs(paged, { task, worksheet, tools }))];
}

/**
 * Sums up a guidebook whose files are done.
 *
 * @param task The guidebook.
 * @param files All files of the new set.
 * @returns What content generators see of it.
 */
export function summarizeTask(
  { framework, guidebook }: BuildTask,
  files: readonly MadeFile[],
): GuidebookSummary {
  const own = files.filter((file) => file.guidebook === guidebook.id && file.locale === guidebook.locale);
  return summarizeGuidebook(resolve(framework, guidebook), own.map((file) => file.path).sort());
}
