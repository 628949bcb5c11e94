import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { printOptions } from "./options.js";
import { renderPrint } from "./render-print.js";
import { printVariant } from "./variants/print-variant.js";

/**
 * Makes the pages to print: the worksheet and the guidebook as paged HTML, each a file that needs no request. Printed
 * by Chromium they are the pages of a PDF; their markers become its form fields.
 */
export const print: GuidebookGenerator<typeof printOptions> = {
  name: "print",
  summary: "The worksheet and the guidebook as pages to print.",
  options: printOptions,
  each: "guidebook",
  generate: (input, options) => ({
    artifacts: [...new Set(options.variants)].map((name) => ({
      path: `${name}.html`,
      mediaType: "text/html",
      content: renderPrint(input, printVariant(name), options),
    })),
    diagnostics: [],
  }),
};
