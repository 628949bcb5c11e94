import type { HtmlFormOptions } from "../options.js";
import type { FormSource } from "./list-form-templates.js";

/** Templates that take the place of the form's, by name. They are trusted code. */
export type FormOverrides = Pick<HtmlFormOptions, "templates">;

/**
 * Takes edited templates back in.
 *
 * @param files Files of a folder to which templates were written; others than `.hbs` do not count.
 * @returns The option `templates`.
 */
export function formOverrides(files: readonly FormSource[]): FormOverrides {
  const templates = files.filter(({ path }) => path.endsWith(".hbs"));
  const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
  return { templates: Object.fromEntries(templates.map(({ path, content }) => [nameOf(path), content])) };
}
