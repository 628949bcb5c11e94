export * from "./font-face.js";
export * from "./print-fonts.js";
export * from "./screen-fonts.js";
