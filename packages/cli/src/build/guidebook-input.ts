import { type Framework, type Guidebook, resolve } from "@guidebook-kit/core";
import type { GuidebookInput, Sibling } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import { type Field, projectWorksheet } from "@guidebook-kit/worksheet";

/** What of a guidebook tells it from its other languages, and which framework is its. */
export type GuidebookName = Pick<Guidebook, "id" | "locale" | "translates" | "framework">;

/** A guidebook, or its name, with its framework and its other languages. */
export interface PairedGuidebook<Named extends GuidebookName> {
  readonly framework: Framework;
  readonly guidebook: Named;
  /** The words of its pages. */
  readonly locale: Locale;
  readonly siblings: readonly Sibling[];
  /** Fields that the config adds to the worksheet; none by default. */
  readonly fields?: readonly Field[];
}

/** A guidebook to build. */
export type BuildTask = PairedGuidebook<Guidebook>;

/**
 * Gives what generators draw from.
 *
 * @param task The guidebook.
 * @returns A generator's input.
 */
export function guidebookInput({
  framework,
  guidebook,
  locale,
  siblings,
  fields = [],
}: BuildTask): GuidebookInput {
  const resolved = resolve(framework, guidebook);
  const worksheet = projectWorksheet(resolved, { locale, fields });
  return { framework, resolved, worksheet, locale, siblings };
}
