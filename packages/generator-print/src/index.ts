export type { PrintContents } from "./gather-context.js";
export * from "./options.js";
export * from "./print.js";
export * from "./render-print.js";
export * from "./selection/print-section.js";
export type { PagesToPrint } from "./selection/print-selection.js";
export * from "./variants/paper.js";
export * from "./variants/print-variant.js";
export * from "./variants/scale.js";
