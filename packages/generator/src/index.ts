export * from "./contract/generator.js";
export * from "./contract/summarize-guidebook.js";
export * from "./diagnostics/generator-diagnostics.js";
export * from "./run/check-artifacts.js";
export * from "./run/parse-options.js";
export * from "./run/path-problem.js";
export * from "./run/run-generators.js";
