import type { GuidebookInput } from "@guidebook-kit/generator";
import { createLinkContext, createTemplateEnvironment, renderPage } from "@guidebook-kit/html";
import { printCss } from "./css/print-css.js";
import { gatherContext, type PrintContents } from "./gather-context.js";
import type { PrintOptions } from "./options.js";
import { printTemplates } from "./templates.generated.js";
import type { PrintVariant } from "./variants/print-variant.js";
import { documentTitle, documentView } from "./view/document-view.js";

/** How to render a file: what it is to hold, and templates of one's own. */
export interface RenderPrintOptions extends PrintContents, Partial<Pick<PrintOptions, "templates">> {}

/**
 * Renders one way to print a guidebook.
 *
 * @param input A generator's input.
 * @param variant The way to print.
 * @param options What the file is to hold; by default every page, blank and fillable, from the kit's templates.
 * @returns A whole HTML document, paged by its own styles.
 * @throws GuidebookError for answers to another guidebook, for pages that do not exist, and for a template that fails.
 * @example
 * renderPrint(input, printVariant("worksheet.letter"), { response }); // the printed record of a meeting
 * renderPrint(input, printVariant("worksheet.letter"), { steps: ["A"] }); // tonight's step
 */
export function renderPrint(
  input: GuidebookInput,
  variant: PrintVariant,
  options: RenderPrintOptions = {},
): string {
  const context = gatherContext(input, variant, options);
  const { locale, resolved, worksheet } = context;
  const { document, pages } = documentView(context);
  const environment = createTemplateEnvironment({
    templates: printTemplates,
    overrides: options.templates,
    locale,
    links: createLinkContext(resolved, { anchors: context.anchors }),
  });
  const body = environment.render("document", document);
  return renderPage({
    lang: worksheet.locale,
    direction: locale.direction,
    title: documentTitle(context),
    style: printCss(context, pages, body),
    body,
  });
}
