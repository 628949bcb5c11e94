export * from "./typescript-generator.js";
