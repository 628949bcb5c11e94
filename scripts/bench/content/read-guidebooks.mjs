import { resolve } from "../../../packages/core/dist/index.js";
import { localeFor, locales } from "../../../packages/locales/dist/index.js";
import { readContent } from "../../../packages/markdown/dist/index.js";
import { projectWorksheet } from "../../../packages/worksheet/dist/index.js";
import { readTexts } from "./read-texts.mjs";

/**
 * Reads the guidebooks of a content folder.
 *
 * @param folder The folder.
 * @returns What generators are given of each.
 */
export function readGuidebooks(folder) {
  const { frameworks, guidebooks, diagnostics } = readContent(readTexts(folder));
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error !== undefined) throw new Error(`${error.file}: ${error.message}`);
  return guidebooks.map((guidebook) => {
    const framework = frameworks.find(
      ({ id, locale }) => id === guidebook.framework && locale === guidebook.locale,
    );
    const resolved = resolve(framework, guidebook);
    const locale = localeFor(locales, guidebook.locale);
    return { framework, resolved, worksheet: projectWorksheet(resolved, { locale }), locale, siblings: [] };
  });
}
