import type { Diagnostic } from "@guidebook-kit/core";

/**
 * Tells whether the words of a problem name its suggestion already, perhaps with the stars and the colon that belong to
 * a label. A list of everything that would be right does not.
 *
 * @param diagnostic Any diagnostic.
 * @returns False too when there is no suggestion.
 */
export function saysSuggestion({ message, hint = "", suggestion }: Diagnostic): boolean {
  if (suggestion === undefined) return false;
  const isList = hint.split('"').length > 3;
  return [message, isList ? "" : hint].some((words) => {
    const plain = words.replaceAll("**", "");
    return plain.includes(`"${suggestion}"`) || plain.includes(`"${suggestion}:"`);
  });
}
