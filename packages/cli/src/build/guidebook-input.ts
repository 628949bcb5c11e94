import { type Framework, type Guidebook, resolve } from "@guidebook-kit/core";
import type { GuidebookInput, Sibling } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";
import { projectWorksheet } from "@guidebook-kit/worksheet";

/** A guidebook to build. */
export interface BuildTask {
  readonly framework: Framework;
  readonly guidebook: Guidebook;
  /** The words of its pages. */
  readonly locale: Locale;
  readonly siblings: readonly Sibling[];
}

/**
 * Gives what generators draw from.
 *
 * @param task The guidebook.
 * @returns A generator's input.
 */
export function guidebookInput({ framework, guidebook, locale, siblings }: BuildTask): GuidebookInput {
  const resolved = resolve(framework, guidebook);
  const worksheet = projectWorksheet(resolved, { locale });
  return { framework, resolved, worksheet, locale, siblings };
}
