import { type Framework, type Guidebook, listNodes, type ModelPath } from "@guidebook-kit/core";

/** What is the same in every language, by the name that a message gives it. */
export type SharedFacts = Readonly<Record<string, unknown>>;

/** The model's keys that hold what is the same in every language. */
const SHARED_KEYS = {
  number: "number",
  letter: "letter",
  code: "number",
  scopes: "scopes",
  actionScopes: "scopes",
  answer: "answer",
  year: "year",
} as const;

/** Something with an id, apart from its words. */
export interface SharedNode {
  readonly id: string;
  readonly path: ModelPath;
  readonly facts: SharedFacts;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The object at a path. */
function objectAt(model: object, path: ModelPath): Readonly<Record<string, unknown>> {
  let here: unknown = model;
  for (const key of path) here = (here as Record<string | number, unknown>)[key];
  return here as Readonly<Record<string, unknown>>;
}

/** Lists of things with ids stand under keys of the same name; only lists of words are facts. */
function factsOf(value: Readonly<Record<string, unknown>>): SharedFacts {
  const facts = Object.entries(SHARED_KEYS).flatMap(([key, name]) => {
    const fact = value[key];
    const list = isList(fact) && fact.every((member) => typeof member === "string");
    return fact === undefined || (typeof fact === "object" && !list)
      ? []
      : [[`${name} ${key}`, fact] as const];
  });
  return Object.fromEntries(facts);
}

/**
 * Lists what a translation shares with the file that it translates.
 *
 * @param model A framework or a guidebook.
 * @returns Everything with an id, and what is said of it apart from words.
 */
export function sharedNodes(model: Framework | Guidebook): SharedNode[] {
  return listNodes(model).map(({ id, path }) => ({ id, path, facts: factsOf(objectAt(model, path)) }));
}

/**
 * Finds in what two things differ.
 *
 * @param left What is said of one.
 * @param right What is said of the other.
 * @returns A word for the first difference; undefined when there is none.
 */
export function firstDifference(left: SharedFacts, right: SharedFacts): string | undefined {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const name of names) {
    if (JSON.stringify(left[name]) !== JSON.stringify(right[name])) return name.split(" ")[0];
  }
  return undefined;
}
