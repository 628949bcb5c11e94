export * from "./html-form.js";
export * from "./options.js";
export * from "./render-form.js";
export * from "./sources/form-overrides.js";
export * from "./sources/list-form-templates.js";
