export * from "./json-schema-generator.js";
export * from "./model-generator.js";
export * from "./model-json-schemas.js";
export * from "./model-schema-generator.js";
