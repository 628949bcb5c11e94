import type { LoadedContent } from "../content/load-content.js";
import type { BuildTask } from "./build-guidebook.js";

/**
 * Pairs each guidebook with its framework and with its other languages.
 *
 * @param content Content without errors.
 * @returns One task for each guidebook and language, in the order of the content's files.
 */
export function listTasks({ frameworks, guidebooks }: LoadedContent): BuildTask[] {
  return guidebooks.flatMap((guidebook) => {
    const framework = frameworks.find(
      ({ id, locale }) => id === guidebook.framework && locale === guidebook.locale,
    );
    if (framework === undefined) return [];
    const siblings = guidebooks
      .filter(({ id, locale }) => id === guidebook.id && locale !== guidebook.locale)
      .map(({ locale }) => ({ locale, href: `../${locale}/` }));
    return [{ framework, guidebook, siblings }];
  });
}
