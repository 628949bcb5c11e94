import { type Locale, locales } from "@guidebook-kit/locales";
import type { GuidebookConfig } from "./guidebook-config.js";

/**
 * Lists the languages that content may be written in and pages can speak.
 *
 * @param config The config.
 * @returns The languages of the kit, and those of the config, which come before one of the same tag.
 */
export function knownLocales({ locales: own = [] }: GuidebookConfig): readonly Locale[] {
  const tags = new Set(own.map(({ tag }) => tag));
  return [...locales.filter(({ tag }) => !tags.has(tag)), ...own];
}
