import { GuidebookError } from "@guidebook-kit/core";
import type { ListedTask } from "../build/plan-units.js";
import { requireKnown } from "../require-known.js";
import type { Printable } from "./read-printable.js";

/** Which guidebooks somebody wants; all of them where a list is empty. */
export interface WantedGuidebooks {
  /** Ids. */
  readonly guidebooks: readonly string[];
  /** Tags of languages. */
  readonly locales: readonly string[];
}

/** A list of words for people, each once. */
const listOnce = (words: readonly string[]): string[] => [...new Set(words)];

/**
 * Chooses guidebooks.
 *
 * @param printable The guidebooks that there are.
 * @param wanted Which of them.
 * @returns Those that have no errors; perhaps none.
 * @throws GuidebookError for an id or a language that the content does not have, or not together.
 */
export function chooseTasks(
  { tasks, faulty }: Pick<Printable, "tasks" | "faulty">,
  { guidebooks, locales }: WantedGuidebooks,
): ListedTask[] {
  const ids = listOnce([...tasks.map(({ guidebook }) => guidebook.id), ...faulty.map(({ id }) => id)]);
  const tags = listOnce([
    ...tasks.map(({ guidebook }) => guidebook.locale),
    ...faulty.flatMap(({ locale }) => locale ?? []),
  ]);
  for (const id of guidebooks) requireKnown("guidebook", id, ids);
  // Languages of files with errors are not known for sure.
  if (faulty.length === 0) for (const tag of locales) requireKnown("language", tag, tags);
  const isWanted = ({ guidebook }: ListedTask): boolean =>
    (guidebooks.length === 0 || guidebooks.includes(guidebook.id)) &&
    (locales.length === 0 || locales.includes(guidebook.locale));
  const chosen = tasks.filter(isWanted);
  const isFaulty = faulty.some(({ id }) => guidebooks.length === 0 || guidebooks.includes(id));
  if (chosen.length > 0 || isFaulty || tasks.length === 0) return chosen;
  const [which, language] = [guidebooks, locales].map((words) => words.map((word) => `"${word}"`).join(", "));
  throw new GuidebookError("cli/unknown-word", `The guidebook ${which} is not there in ${language}.`);
}
