import * as words from "./grammar-words.js";

/** Stands for a content id in a pattern. */
const ID = Symbol("id");
/** Stands for a row's id in a pattern. */
const ROW = Symbol("row");

type Pattern = readonly (string | typeof ID | typeof ROW)[];

/** The shapes of names that hold content ids. */
const PATTERNS: readonly Pattern[] = [
  [words.team, words.groups, ID],
  [words.questions, ID, words.answers, ID],
  [words.questions, ID, words.answers, ID, ID],
  [words.questions, ID, words.notes, ID],
  [words.actions, ID, words.scopes, ID],
  [words.otherActions, ID, ROW, words.text],
  [words.otherActions, ID, ROW, words.scopes, ID],
  [words.otherCauses, ID, ROW, words.title],
  [words.otherCauses, ID, ROW, words.description],
  [words.otherCauses, ID, ROW, words.vision],
  [words.otherCauses, ID, ROW, words.scopes, ID],
  [words.otherCauses, ID, ROW, words.actions, ROW, words.text],
  [words.otherCauses, ID, ROW, words.actions, ROW, words.scopes, ID],
  [words.plan, words.answers, ID],
  [words.plan, words.answers, ID, ID],
  [words.plan, words.stages, ID],
];

function fits(pattern: Pattern, parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((part, index) => typeof part === "symbol" || part === parts[index])
  );
}

/**
 * Replaces the content ids in a control's name; words of the grammar and row ids stay.
 *
 * @param name The name.
 * @param replace Gives the id to stand in place of one.
 * @returns The name with its ids replaced; the same name when it has no shape that holds ids.
 */
export function replaceIds(name: string, replace: (id: string) => string): string {
  const parts = name.split(".");
  const pattern = PATTERNS.find((candidate) => fits(candidate, parts));
  if (pattern === undefined) return name;
  return parts.map((part, index) => (pattern[index] === ID ? replace(part) : part)).join(".");
}
