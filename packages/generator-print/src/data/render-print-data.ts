import { createTemplateEnvironment, type LinkContext, printThemeCss, renderPage } from "@guidebook-kit/html";
import { overrideStyles } from "../sources/override-styles.js";
import type { PrintOverrides } from "../sources/print-overrides.js";
import { printTemplates } from "../templates.generated.js";
import type { PrintData } from "./print-data.js";

/** The data's links hold their addresses. */
const NO_REFERENCES: LinkContext = { find: () => ({}) };

/**
 * Renders the data of a file.
 *
 * @param data What `printData` gave, also after a way through JSON.
 * @param overrides Templates and style sheets that take the place of the kit's; none by default.
 * @returns A whole HTML document, paged by its own styles.
 * @throws GuidebookError for an override of nothing, and for a template that fails.
 */
export function renderPrintData(data: PrintData, overrides: Partial<PrintOverrides> = {}): string {
  const environment = createTemplateEnvironment({
    templates: printTemplates,
    overrides: overrides.templates,
    locale: data.locale,
    links: NO_REFERENCES,
  });
  const styles = overrideStyles(overrides.styles ?? {});
  const body = environment.render("document", data.document);
  // Font files without any character of the page stay out.
  const theme = printThemeCss({ dimension: data.dimension, text: body + data.rules });
  const style = [theme, data.rules, ...data.styles.map((name) => styles[name] ?? "")].join("\n");
  return renderPage({ ...data.page, style, body });
}
