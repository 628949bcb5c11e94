import * as words from "../names/grammar-words.js";
import { joinName } from "../names/name-words.js";
import type { Response } from "../response/response.js";
import type { CollectedAnswers } from "./collect-answers.js";
import { decodeResponse } from "./decode-response.js";
import type { Pair } from "./encode-response.js";
import type { FieldShape } from "./field-shape.js";
import { findControl } from "./find-control.js";
import { followRetired, type RetiredIds } from "./follow-retired.js";

/** Answers as they stand in a worksheet of today. */
export interface CarriedResponse {
  readonly response: Response;
  /** Whether the answers belong to this very worksheet; then they were taken as they are. */
  readonly sameWorksheet: boolean;
  /** Answers that stand under another name now, because an id was retired. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

const IDENTITY = ["guidebook", "version", "digest", "locale"] as const;

const identityName = (key: (typeof IDENTITY)[number]): string => joinName(words.worksheet, key);

const IDENTITY_NAMES: readonly string[] = IDENTITY.map(identityName);

function postedValue(pairs: readonly Pair[], name: string): string | undefined {
  return pairs.find(([key]) => key === name)?.[1];
}

/** Marks a pair as kept aside, as encoding does. */
const keepAside = ([name, value]: Pair): Pair => [joinName(words.unmatched, name), value];

/** The identity of today's worksheet; the language stays the one in which the team answered. */
function identityPairs(fields: readonly FieldShape[], answers: CollectedAnswers): Pair[] {
  return IDENTITY.map((key): Pair => {
    const name = identityName(key);
    const own = fields.find((field) => field.name === name)?.value ?? "";
    return [name, key === "locale" ? (postedValue(answers.pairs, name) ?? own) : own];
  });
}

interface Followed {
  readonly staying: Pair[];
  readonly moving: { readonly from: string; readonly pair: Pair }[];
}

/** Follows retired ids where that leads to a control; a name that today's worksheet has stays. */
function followAll(fields: readonly FieldShape[], pairs: readonly Pair[], retired: RetiredIds): Followed {
  const staying: Pair[] = [];
  const moving: { from: string; pair: Pair }[] = [];
  for (const [name, value] of pairs) {
    const [to, followed] = followRetired([name, value], retired);
    const moves =
      to !== name && findControl(fields, name) === undefined && findControl(fields, to) !== undefined;
    if (moves) moving.push({ from: name, pair: [to, followed] });
    else staying.push([name, followed]);
  }
  return { staying, moving };
}

/**
 * Brings answers into a worksheet. With the same digest they fit as they are. Otherwise they are matched by name:
 * retired ids are followed, what was kept aside before gets another try, and what finds no place is kept.
 *
 * @param fields The worksheet's fields, or their shapes.
 * @param answers The answers, for example of `flattenResponse`.
 * @param retired Former ids of the guidebook and its framework; none by default.
 * @returns The response to this worksheet. Reading it once more changes nothing.
 */
export function carryResponse(
  fields: readonly FieldShape[],
  answers: CollectedAnswers,
  retired: RetiredIds = {},
): CarriedResponse {
  const digest = identityName("digest");
  const own = fields.find((field) => field.name === digest)?.value;
  const sameWorksheet = postedValue(answers.pairs, digest) === own;
  if (sameWorksheet) {
    const pairs = [...answers.pairs, ...answers.unmatched.map(keepAside)];
    return { response: decodeResponse(fields, pairs), sameWorksheet, moved: [] };
  }
  const given = answers.pairs.filter(([name]) => !IDENTITY_NAMES.includes(name));
  const hasPlace = ([name]: Pair): boolean =>
    [name, followRetired([name, ""], retired)[0]].some((each) => findControl(fields, each) !== undefined);
  const { staying, moving } = followAll(fields, [...given, ...answers.unmatched.filter(hasPlace)], retired);
  // Answers under a name of today come first, so that a successor's own answer is never displaced.
  const pairs = [
    ...identityPairs(fields, answers),
    ...staying,
    ...moving.map(({ pair }) => pair),
    ...answers.unmatched.filter((pair) => !hasPlace(pair)).map(keepAside),
  ];
  const moved = moving.map(({ from, pair: [to] }) => ({ from, to }));
  return { response: decodeResponse(fields, pairs), sameWorksheet, moved };
}
