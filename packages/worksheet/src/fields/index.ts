export * from "./extend-worksheet.js";
export * from "./field-diagnostics.js";
export * from "./is-field-schema.js";
export * from "./to-field-schema.js";
export * from "./to-fields.js";
