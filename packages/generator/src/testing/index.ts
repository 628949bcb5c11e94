export * from "./describe-generator.js";
export * from "./freeze.js";
export * from "./latin-texts.js";
export * from "./pseudo-locale.js";
export * from "./sample-framework.js";
export * from "./sample-guidebook.js";
export * from "./sample-inputs.js";
export * from "./sample-words.js";
