import { hasErrors } from "@guidebook-kit/core";
import type { CommandContext } from "../commands/command.js";
import { countDiagnostics } from "../report/count-words.js";
import { problemsAsText } from "../report/formats/text-report.js";
import type { AnswerableGuidebook } from "./answerable-guidebooks.js";
import { type GatheredResponses, type GatherOptions, gatherResponses } from "./gather-responses.js";

/** Answers that are fit to be written on, and their guidebook. */
export type FitResponses = GatheredResponses & { readonly guidebook: AnswerableGuidebook };

/**
 * Gathers answers for a command that writes a file of them, and says what there is to say of them.
 *
 * @param paths Files with answers.
 * @param wanted Where to look, and in which language.
 * @param context What the command is run with.
 * @returns The answers; undefined when they have an error, and nothing is to be written.
 * @throws GuidebookError when a path does not exist or is a folder.
 */
export async function gatherForOutput(
  paths: readonly string[],
  wanted: Omit<GatherOptions, "from">,
  { terminal: { errors }, from }: CommandContext,
): Promise<FitResponses | undefined> {
  const gathered = await gatherResponses(paths, { ...wanted, from });
  const { guidebook, diagnostics, files, sourceOf } = gathered;
  errors.write(problemsAsText({ diagnostics, files: files.length, sourceOf }, errors));
  if (guidebook !== undefined && !hasErrors(diagnostics)) return { ...gathered, guidebook };
  errors.write(`Nothing was written: ${countDiagnostics(diagnostics)}.\n`);
  return undefined;
}
