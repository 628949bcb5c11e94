import type { ReadLibrary } from "../content/check-content.js";
import type { ReadModel } from "../content/read-model.js";

/** Ids that a file has or had. */
function idsOf({ model, context }: ReadModel): string[] {
  return [...context.idSites.flatMap(({ id }) => id ?? []), ...Object.keys(model.retired ?? {})];
}

/**
 * Lists the ids that a new one in a file must not be: those of the file in all languages, of its framework, and for
 * a framework those of all its guidebooks. Retired ones are among them.
 *
 * @param read The file.
 * @param library All content.
 * @returns The ids.
 */
export function takenIds(read: ReadModel, { frameworks, guidebooks }: ReadLibrary): Set<string> {
  const { model, context } = read;
  const framework = "framework" in model ? model.framework : model.id;
  const related = [
    ...frameworks.filter((other) => other.model.id === framework),
    ...guidebooks.filter((other) =>
      context.file.kind === "framework" ? other.model.framework === framework : other.model.id === model.id,
    ),
  ];
  return new Set(related.flatMap(idsOf));
}
