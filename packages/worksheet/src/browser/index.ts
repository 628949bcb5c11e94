export * from "./decode-response.js";
export * from "./encode-response.js";
export * from "./field-shape.js";
