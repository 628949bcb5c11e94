import { plainText } from "@guidebook-kit/core";
import type { Library } from "../library/library.js";
import { renderServerPage } from "./render-server-page.js";

/**
 * Renders the first page: the guidebooks that a meeting can be opened for.
 *
 * @param library The guidebooks.
 * @returns A whole HTML document.
 */
export function homePage(library: Library): string {
  const guidebooks = library.map(({ id, editions }) => ({
    id,
    title: editions[0].resolved.guidebook.title,
    summary: plainText(editions[0].resolved.guidebook.summary),
    languages:
      editions.length < 2
        ? null
        : editions.map(({ locale, worksheet }) => ({ tag: worksheet.locale, name: locale.name })),
  }));
  return renderServerPage({ template: "home", title: "Open a meeting", view: { guidebooks } });
}
