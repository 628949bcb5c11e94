/** The parts of a file, in their order. `reading` and `appendices` stand in whole guidebooks only. */
export const PRINT_SECTIONS = [
  "cover",
  "contents",
  "reading",
  "team",
  "steps",
  "appendices",
  "kept-aside",
] as const;

/** A part of a file. */
export type PrintSection = (typeof PRINT_SECTIONS)[number];
