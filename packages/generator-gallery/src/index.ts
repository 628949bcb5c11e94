export * from "./diagnostics/gallery-diagnostics.js";
export * from "./gallery-generator.js";
export * from "./options.js";
export * from "./render-gallery.js";
