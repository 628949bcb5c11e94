import { isId } from "@guidebook-kit/core";

const LONGEST = 48;

/**
 * Makes an id of words.
 *
 * @param words Words in any script.
 * @returns A readable id, or undefined when the words hold no letter from a to z.
 */
export function suggestId(words: string): string | undefined {
  const parts = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^[^a-z]+/, "")
    .trim()
    .split(" ");
  let id = "";
  for (const part of parts) {
    const longer = id === "" ? part.slice(0, LONGEST) : `${id}-${part}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return isId(id) ? id : undefined;
}
