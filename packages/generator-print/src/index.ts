export * from "./options.js";
export * from "./print.js";
export * from "./render-print.js";
export * from "./variants/paper.js";
export * from "./variants/print-variant.js";
export * from "./variants/scale.js";
