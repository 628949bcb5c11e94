import type { SearchPassage } from "@guidebook-kit/generator";

const MOST_LETTERS = 90;

/**
 * Names what a passage speaks of.
 *
 * @param passage The passage.
 * @param searchText The text that it is a stretch of.
 * @returns Its title; the first words where it has none.
 */
export function passageName({ title, start, end }: SearchPassage, searchText: string): string {
  if (title !== "") return title;
  const text = searchText.slice(start, end);
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS + 1);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut.slice(0, MOST_LETTERS)}…`;
}
