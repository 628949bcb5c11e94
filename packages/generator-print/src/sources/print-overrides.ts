import type { PrintOptions } from "../options.js";
import type { PrintSource } from "./list-print-templates.js";

/** Templates and style sheets that take the place of the kit's, by name. They are trusted code. */
export type PrintOverrides = Pick<PrintOptions, "templates" | "styles">;

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/**
 * Takes edited templates back in.
 *
 * @param files Files of a folder to which templates were written; others than `.hbs` and `.css` do not count.
 * @returns The options `templates` and `styles`.
 */
export function printOverrides(files: readonly PrintSource[]): PrintOverrides {
  const pick = (ending: string): Record<string, string> =>
    Object.fromEntries(
      files.filter(({ path }) => path.endsWith(ending)).map(({ path, content }) => [nameOf(path), content]),
    );
  return { templates: pick(".hbs"), styles: pick(".css") };
}
