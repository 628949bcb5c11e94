export type { SourceFile } from "./content/content-file.js";
export { markdownDiagnostics } from "./diagnostics/markdown-diagnostics.js";
export { applyEdits } from "./fix/edit-segments.js";
export * from "./fix/fix-content.js";
export * from "./grammar/describe-grammar.js";
export { FILE_KINDS, type FileKind } from "./grammar/file-kind.js";
export * from "./print/print-content.js";
export * from "./read-content.js";
