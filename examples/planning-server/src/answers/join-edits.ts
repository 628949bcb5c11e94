import { decodeResponse, encodeResponse, type Field, type Response } from "@guidebook-kit/worksheet";
import type { Pair } from "@guidebook-kit/worksheet/browser";
import { type AnswerUnit, answerUnits } from "./answer-units.js";

/** What two people made of the same answers. */
export interface Edits {
  /** What both began with. */
  readonly base: Response | undefined;
  /** What was saved in between. */
  readonly theirs: Response | undefined;
  /** What is saved now. */
  readonly yours: Response;
}

/** An answer that both changed, each in another way. */
export interface ApartAnswer {
  readonly name: string;
  /** What stands now: theirs, with yours behind it where there is room. */
  readonly kept: "both" | "theirs";
  readonly yours: string;
  readonly theirs: string;
}

/** Answers in which nobody's words are lost. */
export interface JoinedEdits {
  readonly response: Response;
  readonly apart: readonly ApartAnswer[];
}

const UNMATCHED = "unmatched.";

const textOf = (unit: AnswerUnit | undefined): string => JSON.stringify(unit?.pairs ?? []);
const wordsOf = (unit: AnswerUnit): string => unit.pairs.map(([, value]) => value).join("\n");

/** Gives a row that two people wrote under one id the next free id of its list. */
function moveRow({ name: former, list, pairs }: AnswerUnit, taken: Set<string>): Pair[] {
  let number = 1;
  while (taken.has(`${list}.r${number}`)) number += 1;
  const row = `${list}.r${number}`;
  taken.add(row);
  return pairs.map(([name, value]) => [row + name.slice(former.length), value]);
}

function joinBoth(
  theirs: AnswerUnit,
  yours: AnswerUnit,
  taken: Set<string>,
): { readonly pairs: readonly Pair[]; readonly kept: ApartAnswer["kept"] } {
  if (yours.list !== undefined) return { pairs: [...theirs.pairs, ...moveRow(yours, taken)], kept: "both" };
  const { name, kind } = theirs;
  if (kind === "notes") return { pairs: [[name, `${wordsOf(theirs)}\n\n${wordsOf(yours)}`]], kept: "both" };
  // A further value of a name has its place beside the answers.
  return { pairs: [...theirs.pairs, [UNMATCHED + name, wordsOf(yours)]], kept: "theirs" };
}

/** All that has no control: theirs, and of yours what is new. */
function keptAside({ base, theirs, yours }: Edits): Pair[] {
  const listOf = (response: Response | undefined) => response?.unmatched ?? [];
  const known = [...listOf(base), ...listOf(theirs)].map((pair) => JSON.stringify(pair));
  const fresh = listOf(yours).filter((pair) => {
    const at = known.indexOf(JSON.stringify(pair));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  return [...listOf(theirs), ...fresh].map(([name, value]): Pair => [UNMATCHED + name, value]);
}

/**
 * Joins what two people made of the same answers at the same time. What only one of them changed stays changed. Where
 * both changed one note, both texts stand; where both wrote in one row, both rows stand; of any other answer theirs
 * stands and yours is kept beside the answers. A deletion gives way to a change.
 *
 * @param fields The worksheet's fields.
 * @param edits The three states.
 * @returns The answers, and those that both changed.
 */
export function joinEdits(fields: readonly Field[], edits: Edits): JoinedEdits {
  const unitsOf = (response: Response | undefined): Map<string, AnswerUnit> => {
    const known = response === undefined ? [] : encodeResponse(fields, response);
    return answerUnits(
      fields,
      known.filter(([name]) => !name.startsWith(UNMATCHED)),
    );
  };
  const [base, theirs, yours] = [unitsOf(edits.base), unitsOf(edits.theirs), unitsOf(edits.yours)];
  const names = new Set([...theirs.keys(), ...yours.keys()]);
  const taken = new Set([...names, ...base.keys()]);
  const apart: ApartAnswer[] = [];
  const pairs = [...names].flatMap((name): readonly Pair[] => {
    const [before, there, here] = [base.get(name), theirs.get(name), yours.get(name)];
    if (textOf(here) === textOf(before) || textOf(here) === textOf(there)) return there?.pairs ?? [];
    if (textOf(there) === textOf(before)) return here?.pairs ?? [];
    if (there === undefined || here === undefined) return (there ?? here)?.pairs ?? [];
    const { pairs: both, kept } = joinBoth(there, here, taken);
    apart.push({ name, kept, yours: wordsOf(here), theirs: wordsOf(there) });
    return both;
  });
  return { response: decodeResponse(fields, [...pairs, ...keptAside(edits)]), apart };
}
