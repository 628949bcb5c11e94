export * from "./addresses.js";
export * from "./preview-page.js";
export * from "./render-model.js";
export * from "./render-problems.js";
export * from "./render-shell.js";
export * from "./shell-assets.js";
