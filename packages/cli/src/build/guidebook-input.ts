import { type Framework, type Guidebook, resolve } from "@guidebook-kit/core";
import type { GuidebookInput, Sibling } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import { type Field, projectWorksheet } from "@guidebook-kit/worksheet";

/** A guidebook to build. */
export interface BuildTask {
  readonly framework: Framework;
  readonly guidebook: Guidebook;
  /** The words of its pages. */
  readonly locale: Locale;
  readonly siblings: readonly Sibling[];
  /** Fields that the config adds to the worksheet; none by default. */
  readonly fields?: readonly Field[];
}

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
