import type { GuidebookSummary } from "@guidebook-kit/generator";
import { passageName } from "../content/passage-name.js";

/** A root cause with the actions that might help. */
export interface CauseView {
  readonly title: string;
  readonly actions: readonly string[];
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
    const name = passageName(passage, searchText);
    if (passage.kind === "root-cause") causes.push({ title: name, actions: [] });
    if (passage.kind === "action") causes.at(-1)?.actions.push(name);
  }
  return causes;
}
