import { GUIDEBOOK_STATUSES, isId, LocaleTag, nearestWord, Version } from "@guidebook-kit/core";
import type { FrontMatterValue } from "../grammar/front-matter-rules.js";
import { suggestId } from "../ids/suggest-id.js";

/** Tells whether a text is a value that a key takes. */
export interface ValueCheck {
  readonly fits: (text: string) => boolean;
  /** Gives the value that was probably meant in the place of one that does not fit. */
  readonly suggest?: (text: string) => string | undefined;
}

/** The kinds of value that are text. */
export type TextValue = Exclude<FrontMatterValue, "retired" | "extensions">;

const isStatus = (text: string): boolean => (GUIDEBOOK_STATUSES as readonly string[]).includes(text);

/** What each kind of value has to be. */
export const VALUE_CHECKS: Readonly<Record<TextValue, ValueCheck>> = {
  id: { fits: isId, suggest: suggestId },
  status: { fits: isStatus, suggest: (text) => nearestWord(text, GUIDEBOOK_STATUSES) },
  locale: { fits: (text) => LocaleTag.safeParse(text).success },
  version: { fits: (text) => Version.safeParse(text).success, suggest: wholeVersion },
  line: { fits: (text) => text !== "" && !/[\r\n]/.test(text) },
};

/** `0.1` and `v0.1.0` are nearly versions. */
function wholeVersion(text: string): string | undefined {
  const [, major, minor = "0", patch = "0"] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(text) ?? [];
  return major === undefined ? undefined : `${major}.${minor}.${patch}`;
}

/** What each kind of value is, as the end of a sentence. */
export const EXPECTED: Readonly<Record<FrontMatterValue, string>> = {
  id: "an id: a letter from a to z, then such letters, digits and hyphens",
  status: GUIDEBOOK_STATUSES.join(", ").replace(/, (\w+)$/, " or $1"),
  locale: 'a language tag such as "en" or "es"',
  version: 'three numbers such as "0.1.0"',
  line: "text on one line",
  retired: "one line per former id, indented: the id, a colon, and its successor or null",
  extensions: "one indented block per id, each with keys and values of its own",
};

/** An example of each kind of value. */
export const EXAMPLES: Readonly<Record<FrontMatterValue, string>> = {
  id: "short-name",
  status: GUIDEBOOK_STATUSES[0],
  locale: "en",
  version: "0.1.0",
  line: "text",
  retired: "",
  extensions: "",
};
