import { PAPERS, type Paper } from "./paper.js";
import { SCALES, type Scale } from "./scale.js";

/** One way to print a guidebook. */
export interface PrintVariant {
  /** Name of the file without `.html`, and the command's word for it. */
  readonly name: string;
  /** The worksheet alone, or the guidebook with its worksheet. */
  readonly document: "worksheet" | "guidebook";
  readonly paper: Paper;
  readonly scale: Scale;
  /** How actions and rows stand: tables, or one card below the other. */
  readonly layout: "tables" | "cards";
  /** Whether areas are filled with colour. */
  readonly ink: "full" | "saving";
}

const page = { paper: PAPERS.letter, scale: SCALES.regular, layout: "tables", ink: "full" } as const;

/** The ways to print a guidebook. To add one: a line here. */
export const PRINT_VARIANTS = {
  "worksheet.letter": { ...page, document: "worksheet" },
  "worksheet.a4": { ...page, document: "worksheet", paper: PAPERS.a4 },
  "worksheet.large-print": { ...page, document: "worksheet", scale: SCALES.large, layout: "cards" },
  "worksheet.ink-saving": { ...page, document: "worksheet", ink: "saving" },
  "guidebook.letter": { ...page, document: "guidebook" },
  "guidebook.a4": { ...page, document: "guidebook", paper: PAPERS.a4 },
} as const satisfies Readonly<Record<string, Omit<PrintVariant, "name">>>;

/** The name of a way to print. */
export type PrintVariantName = keyof typeof PRINT_VARIANTS;

/** The names of the ways to print, in the order of the table. */
export const PRINT_VARIANT_NAMES = Object.keys(PRINT_VARIANTS) as [PrintVariantName, ...PrintVariantName[]];

/**
 * Finds a way to print.
 *
 * @param name Its name.
 * @returns Its line of the table.
 */
export function printVariant(name: PrintVariantName): PrintVariant {
  return { name, ...PRINT_VARIANTS[name] };
}
