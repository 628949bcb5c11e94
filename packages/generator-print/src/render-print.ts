import type { GuidebookInput } from "@guidebook-kit/generator";
import { printData } from "./data/print-data.js";
import { renderPrintData } from "./data/render-print-data.js";
import type { PrintContents } from "./gather-context.js";
import type { PrintOverrides } from "./sources/print-overrides.js";
import type { PrintVariant } from "./variants/print-variant.js";

/** How to render a file: what it is to hold, and templates and style sheets of one's own. */
export interface RenderPrintOptions extends PrintContents, Partial<PrintOverrides> {}

/**
 * Renders one way to print a guidebook.
 *
 * @param input A generator's input.
 * @param variant The way to print.
 * @param options What the file is to hold; by default every page, blank and fillable, from the kit's templates.
 * @returns A whole HTML document, paged by its own styles.
 * @throws GuidebookError for answers to another guidebook, for pages that do not exist, for an override of nothing, and
 *   for a template that fails.
 * @example
 * renderPrint(input, printVariant("worksheet.letter"), { response }); // the printed record of a meeting
 * renderPrint(input, printVariant("worksheet.letter"), { steps: ["A"] }); // tonight's step
 */
export function renderPrint(
  input: GuidebookInput,
  variant: PrintVariant,
  options: RenderPrintOptions = {},
): string {
  return renderPrintData(printData(input, variant, options), options);
}
