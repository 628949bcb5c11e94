import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Diagnostic, diagnose, GuidebookError } from "@guidebook-kit/core";
import { MOST_BYTES, worksheetDiagnostics } from "@guidebook-kit/worksheet";
import { decodeText } from "../content/decode-text.js";
import { displayPath } from "../content/display-path.js";
import { kindOfPath } from "../content/find-content-root.js";
import { openAnswers } from "./formats/open-answers.js";
import { isPdf, openPdf } from "./formats/open-pdf.js";
import type { OpenedAnswers } from "./formats/opened-answers.js";

/** A file that somebody named as one with answers. */
export interface AnswerFile {
  /** Absolute path. */
  readonly path: string;
  /** Its name for people and diagnostics. */
  readonly file: string;
  /** What there is to show of it; absent when it is no text. */
  readonly text?: string | undefined;
  /** Absent when the file holds no answers; then the diagnostics say why. */
  readonly answers?: OpenedAnswers;
  readonly diagnostics: readonly Diagnostic[];
}

function withAnswers(
  file: Omit<AnswerFile, "answers" | "diagnostics">,
  opened: OpenedAnswers | readonly Diagnostic[],
): AnswerFile {
  return "read" in opened ? { ...file, answers: opened, diagnostics: [] } : { ...file, diagnostics: opened };
}

async function openOne(path: string, file: string): Promise<AnswerFile> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    const details = { limit: MOST_BYTES };
    return { path, file, diagnostics: [diagnose(worksheetDiagnostics.tooLarge, details, { file })] };
  }
  const bytes = await readFile(path);
  if (isPdf(bytes, file)) return withAnswers({ path, file }, await openPdf(bytes, file));
  const decoded = decodeText(bytes, file);
  if (!("text" in decoded)) return { path, file, text: decoded.shown, diagnostics: [decoded.diagnostic] };
  const text = decoded.text.replace(/^\uFEFF/, "");
  return withAnswers({ path, file, text }, openAnswers(text, file));
}

/**
 * Opens files with answers.
 *
 * @param given Paths as they were given; one that is given twice counts once.
 * @param from Absolute path of the folder in which the command was called.
 * @returns The files in the order given.
 * @throws GuidebookError when a path does not exist or is a folder.
 */
export async function openAnswerFiles(given: readonly string[], from: string): Promise<AnswerFile[]> {
  const paths = new Map(given.map((path) => [resolve(from, path), path]));
  for (const [path, name] of paths) {
    if ((await kindOfPath(path, name)) === "file") continue;
    throw new GuidebookError("cli/not-a-file", `"${name}" is a folder; name the files with the answers.`);
  }
  const files: AnswerFile[] = [];
  for (const path of paths.keys()) files.push(await openOne(path, displayPath(path, from)));
  return files;
}
