export * from "./carry-response.js";
export * from "./collect-answers.js";
export * from "./decode-response.js";
export * from "./encode-response.js";
export * from "./field-shape.js";
export * from "./find-control.js";
export * from "./flatten-response.js";
export type { RetiredIds } from "./follow-retired.js";
