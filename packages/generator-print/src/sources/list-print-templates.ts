import { printStyles } from "../print-styles.generated.js";
import { printTemplates } from "../templates.generated.js";

/** A template or a style sheet as a file. */
export interface PrintSource {
  /** Relative POSIX path. */
  readonly path: string;
  readonly content: string;
}

/**
 * Lists the templates of printed pages, for a producer to take along and change.
 *
 * @returns `templates/<name>.hbs`, each also a partial of its name, and `styles/<name>.css`.
 */
export function listPrintTemplates(): PrintSource[] {
  const files = (folder: string, sources: Readonly<Record<string, string>>): PrintSource[] =>
    Object.entries(sources).map(([name, content]) => ({ path: `${folder}/${name}`, content }));
  return [...files("templates", printTemplates), ...files("styles", printStyles)];
}
