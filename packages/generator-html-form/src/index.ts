export * from "./html-form.js";
export * from "./options.js";
export * from "./render-form.js";
export * from "./served-answers.js";
