import type { GuidebookSummary, SearchPassage } from "@guidebook-kit/generator";

/** A root cause with the actions that might help. */
export interface CauseView {
  readonly title: string;
  readonly actions: readonly string[];
}

const MOST_LETTERS = 90;

/** The title, or the first words of a thing without one. */
function nameOf({ title, start, end }: SearchPassage, searchText: string): string {
  if (title !== "") return title;
  const text = searchText.slice(start, end);
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS + 1);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut.slice(0, MOST_LETTERS)}…`;
}

/**
 * Lists what a guidebook speaks of.
 *
 * @param summary The guidebook in one language.
 * @returns Its root causes, each with its actions, in order.
 */
export function insideView({ passages, searchText }: GuidebookSummary): CauseView[] {
  const causes: { title: string; actions: string[] }[] = [];
  for (const passage of passages) {
    const name = nameOf(passage, searchText);
    if (passage.kind === "root-cause") causes.push({ title: name, actions: [] });
    if (passage.kind === "action") causes.at(-1)?.actions.push(name);
  }
  return causes;
}
