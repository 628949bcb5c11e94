import { z } from "zod";
import { PRINT_VARIANT_NAMES, type PrintVariantName } from "./variants/print-variant.js";

const DEFAULT_VARIANTS: PrintVariantName[] = [
  "worksheet.letter",
  "worksheet.a4",
  "worksheet.large-print",
  "guidebook.letter",
];

/** Options of the printed pages. */
export const printOptions = z.strictObject({
  /** Which files to make. */
  variants: z.array(z.enum(PRINT_VARIANT_NAMES)).default(DEFAULT_VARIANTS),
  /** Whether each control holds a marker that the PDF turns into a form field; without, there are lines to write on. */
  fillable: z.boolean().default(true),
  /** Handlebars sources that take the place of the pages' templates, by name. They are trusted code. */
  templates: z.record(z.string(), z.string()).default({}),
  /** Style sheets that take the place of the pages' style sheets, by file name. */
  styles: z.record(z.string(), z.string()).default({}),
});
/** Options of the printed pages. */
export type PrintOptions = z.output<typeof printOptions>;
