import type { GuidebookInput } from "@guidebook-kit/generator";
import { createLinkContext, createTemplateEnvironment, renderPage } from "@guidebook-kit/html";
import { printCss } from "./css/print-css.js";
import type { PrintOptions } from "./options.js";
import { type PrintContext, printContext } from "./print-context.js";
import { printTemplates } from "./templates.generated.js";
import type { PrintVariant } from "./variants/print-variant.js";
import { contentAnchors } from "./view/content-anchors.js";
import { documentView } from "./view/document-view.js";

function titleOf({ locale, resolved, variant }: PrintContext): string {
  const kind = variant.document === "guidebook" ? locale.page.guidebook : locale.page.worksheet;
  return `${resolved.guidebook.title}: ${kind}`;
}

/**
 * Renders one way to print a guidebook.
 *
 * @param input A generator's input.
 * @param variant The way to print.
 * @param options The generator's options.
 * @returns A whole HTML document, paged by its own styles.
 */
export function renderPrint(
  input: GuidebookInput,
  variant: PrintVariant,
  options: Pick<PrintOptions, "fillable" | "templates">,
): string {
  const context = printContext(input, variant, options.fillable);
  const { locale, resolved, worksheet } = context;
  const { document, pages } = documentView(context);
  const environment = createTemplateEnvironment({
    templates: printTemplates,
    overrides: options.templates,
    locale,
    links: createLinkContext(resolved, { anchors: contentAnchors(context) }),
  });
  const body = environment.render("document", document);
  return renderPage({
    lang: worksheet.locale,
    direction: locale.direction,
    title: titleOf(context),
    style: printCss(context, pages, body),
    body,
  });
}
