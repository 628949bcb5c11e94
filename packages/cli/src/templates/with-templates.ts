import { type GeneratorEntry, parseOptions } from "@guidebook-kit/generator";
import type { EditedTemplates } from "./read-templates.js";
import type { TemplateOptions } from "./template-sets.js";

const isList = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null;

function merge(options: Readonly<Record<string, unknown>>, edited: TemplateOptions): object {
  const lists = Object.entries(edited).map(([name, files]) => {
    const given = options[name];
    return [name, { ...(isList(given) ? given : {}), ...files }] as const;
  });
  return { ...options, ...Object.fromEntries(lists) };
}

/**
 * Puts edited templates into the options of the generators that they belong to.
 *
 * @param entries Generators with their options.
 * @param templates Edited templates.
 * @returns The generators; a template of the folder comes before one that the options name.
 * @throws GuidebookError when a generator refuses the options.
 */
export function withTemplates(
  entries: readonly GeneratorEntry[],
  { options: edited }: EditedTemplates,
): GeneratorEntry[] {
  return entries.map((entry) => {
    const own = edited.get(entry.generator.name);
    if (own === undefined) return entry;
    const given = parseOptions(entry.generator, entry.options) as Readonly<Record<string, unknown>>;
    const options = merge(given, own);
    parseOptions(entry.generator, options);
    return { generator: entry.generator, options };
  });
}
