export * from "./build/build.js";
export * from "./build/build-options.js";
export * from "./config/guidebook-config.js";
export * from "./diagnostics/cli-diagnostics.js";
export * from "./diagnostics/print-diagnostics.js";
export * from "./diagnostics/response-diagnostics.js";
export type { Progress } from "./report/progress.js";
