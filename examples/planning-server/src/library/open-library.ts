import { GuidebookDocument, resolve } from "@guidebook-kit/core";
import { localeFor, locales } from "@guidebook-kit/locales";
import { projectWorksheet } from "@guidebook-kit/worksheet";
import type { Edition, Library } from "./library.js";

function openEdition(document: unknown): Edition {
  const { framework, guidebook } = GuidebookDocument.parse(document);
  const resolved = resolve(framework, guidebook);
  const locale = localeFor(locales, guidebook.locale);
  return { framework, resolved, worksheet: projectWorksheet(resolved, { locale }), locale, siblings: [] };
}

function withSiblings(edition: Edition, editions: readonly Edition[]): Edition {
  const others = editions.filter((other) => other !== edition);
  return {
    ...edition,
    siblings: others.map(({ locale, worksheet }) => ({
      locale: worksheet.locale,
      name: locale.name,
      href: `../${worksheet.locale}/`,
    })),
  };
}

/**
 * Opens the guidebooks that this server offers.
 *
 * @param documents What `guidebook.json` of each guidebook and language holds.
 * @returns The library, in the order of the documents.
 * @throws ZodError for something that is no such document.
 */
export function openLibrary(documents: readonly unknown[]): Library {
  const editions = documents.map(openEdition);
  const ids = [...new Set(editions.map(({ worksheet }) => worksheet.guidebook))];
  return ids.flatMap((id) => {
    const own = editions.filter(({ worksheet }) => worksheet.guidebook === id);
    const [first, ...rest] = own.map((edition) => withSiblings(edition, own));
    return first === undefined ? [] : [{ id, editions: [first, ...rest] }];
  });
}
