import { type GeneratorEntry, parseOptions } from "@guidebook-kit/generator";
import type { EditedTemplates } from "../templates/read-templates.js";
import { withTemplates } from "../templates/with-templates.js";
import type { ChosenGenerator } from "./choose-generators.js";

/**
 * Loads the generators of a build.
 *
 * @param chosen Which.
 * @param templates Edited templates, which become options of theirs.
 * @returns The generators with their options.
 * @throws GuidebookError when options are refused.
 */
export async function loadGenerators(
  chosen: readonly ChosenGenerator[],
  templates: EditedTemplates,
): Promise<GeneratorEntry[]> {
  const entries: GeneratorEntry[] = [];
  for (const { load, options } of chosen) entries.push({ generator: await load(), options });
  for (const { generator, options } of entries) parseOptions(generator, options);
  return withTemplates(entries, templates);
}
