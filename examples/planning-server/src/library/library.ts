import type { ResolvedGuidebook } from "@guidebook-kit/core";
import type { GuidebookInput } from "@guidebook-kit/generator";

/** A guidebook in one language. */
export type Edition = GuidebookInput;

/** A guidebook in all its languages. */
export interface LibraryGuidebook {
  readonly id: string;
  /** In the order in which the languages were given; the first one is shown unless another is asked for. */
  readonly editions: readonly [Edition, ...Edition[]];
}

/** The guidebooks that this server offers. */
export type Library = readonly LibraryGuidebook[];

/**
 * Finds a guidebook in a language.
 *
 * @param library The library.
 * @param id The guidebook's id.
 * @param locale The language; the guidebook's first by default.
 * @returns The edition; undefined when there is none.
 */
export function findEdition(library: Library, id: string, locale?: string): Edition | undefined {
  const editions = library.find((guidebook) => guidebook.id === id)?.editions;
  if (locale === undefined) return editions?.[0];
  return editions?.find(({ worksheet }) => worksheet.locale === locale);
}

/** Former ids and their successors, so that answers to an older version find their place. */
export function retiredIds({ resolved }: { resolved: ResolvedGuidebook }): Record<string, string | null> {
  return { ...resolved.framework.retired, ...resolved.guidebook.retired };
}
