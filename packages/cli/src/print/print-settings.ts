import { type GeneratorEntry, parseOptions } from "@guidebook-kit/generator";
import { PRINT_SECTIONS, type PrintSection, print } from "@guidebook-kit/generator-print";
import type { ListedTask } from "../build/plan-units.js";
import type { GuidebookConfig } from "../config/guidebook-config.js";
import { requireKnown } from "../require-known.js";
import type { EditedTemplates } from "../templates/read-templates.js";
import { withTemplates } from "../templates/with-templates.js";
import { chooseVariants, onlyWorksheets } from "./choose-variants.js";
import type { PrintRequest, PrintSettings } from "./print-request.js";

/** What the settings depend on beside the request. */
export interface PrintSurroundings {
  readonly config: GuidebookConfig;
  readonly templates: EditedTemplates;
  /** The guidebooks to print. */
  readonly tasks: readonly ListedTask[];
}

function checkSections(words: readonly string[]): PrintSection[] | undefined {
  if (words.length === 0) return undefined;
  for (const word of words) requireKnown("section", word, PRINT_SECTIONS);
  return PRINT_SECTIONS.filter((section) => words.includes(section));
}

function checkSteps(words: readonly string[], tasks: readonly ListedTask[]): string[] | undefined {
  if (words.length === 0) return undefined;
  const letters = [
    ...new Set(tasks.flatMap(({ framework }) => framework.steps.map(({ letter }) => letter))),
  ].sort();
  const found = words.map(
    (word) => letters.find((each) => each.toLowerCase() === word.toLowerCase()) ?? word,
  );
  // Without guidebooks, that they are missing is said, and not that they have no steps.
  if (tasks.length > 0) for (const letter of found) requireKnown("step", letter, letters);
  return letters.filter((letter) => found.includes(letter));
}

/**
 * Works out what every file of a run has in common.
 *
 * @param request What to print.
 * @param surroundings The config with the generator's options, templates, and the guidebooks.
 * @returns The settings. Without a named way to print they are those of the build; with answers or steps, those of
 *   worksheets among them.
 * @throws GuidebookError when a word names nothing, or the config's options are wrong.
 */
export function printSettings(
  request: PrintRequest,
  { config, templates, tasks }: PrintSurroundings,
): PrintSettings {
  const entry: GeneratorEntry = { generator: print, options: config.options?.[print.name] };
  const [edited = entry] = withTemplates([entry], templates);
  const { variants, ...options } = parseOptions(print, edited.options);
  const partial = request.responses.length > 0 || request.steps.length > 0;
  return {
    ...options,
    variants: chooseVariants(request.variants, partial ? onlyWorksheets(variants) : variants),
    steps: checkSteps(request.steps, tasks),
    sections: checkSections(request.sections),
  };
}
