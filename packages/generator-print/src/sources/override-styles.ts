import { GuidebookError, nearestWord } from "@guidebook-kit/core";
import { printStyles } from "../print-styles.generated.js";

/**
 * Puts style sheets in the place of the kit's.
 *
 * @param overrides Style sheets by name, with `.css`.
 * @returns All style sheets by name.
 * @throws GuidebookError when there is no style sheet of such a name.
 */
export function overrideStyles(
  overrides: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const name of Object.keys(overrides)) {
    if (Object.hasOwn(printStyles, name)) continue;
    const meant = nearestWord(name, Object.keys(printStyles));
    throw new GuidebookError(
      "print/unknown-style",
      `There is no style sheet "${name}" to override${meant === undefined ? "." : `; did you mean "${meant}"?`}`,
    );
  }
  return { ...printStyles, ...overrides };
}
