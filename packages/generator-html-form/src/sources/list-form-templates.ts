import { formTemplates } from "../templates.generated.js";

/** A template as a file. */
export interface FormSource {
  /** Relative POSIX path. */
  readonly path: string;
  readonly content: string;
}

/**
 * Lists the templates of the form, for a producer to take along and change.
 *
 * @returns `templates/<name>.hbs`, each also a partial of its name.
 */
export function listFormTemplates(): FormSource[] {
  return Object.entries(formTemplates).map(([name, content]) => ({ path: `templates/${name}`, content }));
}
