import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { OpenFile } from "./open-file.js";

/**
 * Reports files that hold the same framework or guidebook in the same language as a file before them.
 *
 * @param opened The files.
 */
export function reportDuplicates(opened: readonly OpenFile[]): void {
  const first = new Map<string, string>();
  for (const { file, frontMatter, reporter } of opened) {
    const { locale } = frontMatter.texts;
    const id = frontMatter.texts[file.kind];
    if (id === undefined || locale === undefined) continue;
    const key = [file.kind, id.text, locale.text].join(" ");
    const known = first.get(key);
    if (known === undefined) first.set(key, file.path);
    else {
      const details = { id: id.text, first: known };
      reporter.report(markdownDiagnostics.duplicateFile, details, { position: id.position });
    }
  }
}
