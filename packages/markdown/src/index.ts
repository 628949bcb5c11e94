export type { SourceFile } from "./content/content-file.js";
export { markdownDiagnostics } from "./diagnostics/markdown-diagnostics.js";
export * from "./grammar/describe-grammar.js";
export { FILE_KINDS, type FileKind } from "./grammar/file-kind.js";
export * from "./read-content.js";
