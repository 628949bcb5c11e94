import type { Framework } from "@guidebook-kit/core";
import { type Locale, localeFor } from "@guidebook-kit/locales";
import type { GuidebookName, PairedGuidebook } from "./guidebook-input.js";

/** Orders by id; a text stands before its translations. */
function byName(
  { guidebook: left }: PairedGuidebook<GuidebookName>,
  { guidebook: right }: PairedGuidebook<GuidebookName>,
): number {
  if (left.id !== right.id) return left.id < right.id ? -1 : 1;
  const translated = Number(left.translates !== undefined) - Number(right.translates !== undefined);
  return translated || (left.locale < right.locale ? -1 : 1);
}

/**
 * Pairs each guidebook with its framework and with its other languages.
 *
 * @param content Content without errors: models of guidebooks, or what names them.
 * @param locales The languages that pages can speak.
 * @returns One task for each guidebook and language, by id; a text stands before its translations.
 */
export function listTasks<Named extends GuidebookName>(
  {
    frameworks,
    guidebooks,
  }: { readonly frameworks: readonly Framework[]; readonly guidebooks: readonly Named[] },
  locales: readonly Locale[],
): PairedGuidebook<Named>[] {
  const tasks = guidebooks.flatMap((guidebook) => {
    const framework = frameworks.find(
      ({ id, locale }) => id === guidebook.framework && locale === guidebook.locale,
    );
    if (framework === undefined) return [];
    const siblings = guidebooks
      .filter(({ id, locale }) => id === guidebook.id && locale !== guidebook.locale)
      .map(({ locale }) => ({ locale, name: localeFor(locales, locale).name, href: `../${locale}/` }));
    return [{ framework, guidebook, locale: localeFor(locales, guidebook.locale), siblings }];
  });
  return tasks.sort(byName);
}
