import { plainText, type ResolvedGuidebook } from "@guidebook-kit/core";
import type { GuidebookSummary, SearchPassage } from "./generator.js";

interface Passage extends Pick<SearchPassage, "kind" | "id" | "title"> {
  /** What stands behind the title. */
  readonly words: readonly string[];
}

function listPassages({ guidebook, dimension, keyQuestions }: ResolvedGuidebook): Passage[] {
  const { id, title, summary } = guidebook;
  const about = title === dimension.title ? [] : [dimension.title];
  const passages: Passage[] = [{ kind: "guidebook", id, title, words: [plainText(summary), ...about] }];
  for (const question of keyQuestions) {
    passages.push({ kind: "key-question", id: question.id, title: question.text, words: [] });
    for (const { id, title, description, actions } of question.rootCauses) {
      passages.push({ kind: "root-cause", id, title, words: [plainText(description)] });
      for (const action of actions) {
        const words = [plainText(action.text), ...action.examples.map((example) => plainText(example))];
        passages.push({ kind: "action", id: action.id, title: action.title ?? "", words });
      }
    }
  }
  return passages;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Gives the words of a guidebook that a search looks through.
 *
 * @param resolved A resolved guidebook.
 * @returns Titles, questions, causes and actions as one plain text, and where each of them stands in it.
 */
export function searchPassages(
  resolved: ResolvedGuidebook,
): Pick<GuidebookSummary, "searchText" | "passages"> {
  const texts: string[] = [];
  const passages: SearchPassage[] = [];
  let start = 0;
  for (const { kind, id, title, words } of listPassages(resolved)) {
    const text = oneLine([title, ...words].join(" "));
    texts.push(text);
    passages.push({ kind, id, title: oneLine(title), start, end: start + text.length });
    start += text.length + 1;
  }
  return { searchText: texts.join(" "), passages };
}
