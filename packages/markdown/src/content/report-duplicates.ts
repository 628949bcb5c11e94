import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { ContentFile } from "./content-file.js";
import type { OpenFile } from "./open-file.js";

/** A file and what its front matter says. */
export interface NamedFile {
  readonly file: Pick<ContentFile, "path" | "kind">;
  readonly frontMatter: Pick<OpenFile["frontMatter"], "texts">;
  readonly reporter: OpenFile["reporter"];
}

/**
 * Reports files that hold the same framework or guidebook in the same language as a file before them.
 *
 * @param opened The files.
 */
export function reportDuplicates(opened: readonly NamedFile[]): void {
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
