import { printThemeCss } from "@guidebook-kit/html";
import type { PrintContext } from "../print-context.js";
import { printStyles } from "../print-styles.generated.js";
import type { NamedPage } from "../view/document-view.js";
import { pageRules } from "./page-rules.js";
import { spineRules } from "./spine-rules.js";

/** The order of the style sheets of every variant: what comes later wins. */
const ORDER = [
  "base",
  "cover",
  "contents",
  "step-head",
  "blocks",
  "fields",
  "cards",
  "actions",
  "rows",
  "stages",
  "reading",
] as const;

/**
 * Gives the styles of a file.
 *
 * @param context The pages' context.
 * @param pages The kinds of pages.
 * @param body The file's HTML: font files without any of its characters stay out.
 * @returns CSS: theme, paper, size of type, blocks, then what the layout and the ink change.
 */
export function printCss(context: PrintContext, pages: readonly NamedPage[], body: string): string {
  const { ink, layout, scale } = context.variant;
  // A layout or an ink without a style sheet changes nothing: tables, and all areas filled.
  const sheet = (name: string): string => printStyles[`${name}.css`] ?? "";
  const rules = pageRules(context, pages);
  return [
    printThemeCss({ dimension: context.resolved.dimension.number, text: body + rules }),
    rules,
    spineRules(context),
    sheet(`scale-${scale.name}`),
    ...ORDER.map(sheet),
    sheet(`layout-${layout}`),
    sheet(`ink-${ink}`),
  ].join("\n");
}
