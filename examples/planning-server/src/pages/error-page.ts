import type { Library } from "../library/library.js";
import { downloadLink } from "./download-link.js";
import { PAGE_ERRORS, type PageError } from "./page-error.js";
import { renderServerPage } from "./render-server-page.js";

/**
 * Renders the page that says what went wrong, what to do, and hands back the answers if there were any.
 *
 * @param library The guidebooks.
 * @param error What went wrong.
 * @returns A whole HTML document.
 */
export async function errorPage(library: Library, error: PageError): Promise<string> {
  const { title, text } = PAGE_ERRORS[error.page];
  const download = error.answers === undefined ? undefined : await downloadLink(library, error.answers);
  return renderServerPage({
    template: "error",
    title,
    view: { text, details: error.details, download: download ?? null },
  });
}
