import type { Scope, Scopes } from "@guidebook-kit/core";
import type { PhrasingContent } from "mdast";
import { readBody } from "../body/read-body.js";
import { type Item, readItems } from "../body/read-item.js";
import { readNamedItem, reportShape } from "../body/read-named-item.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { hasWords } from "../rich-text/inline-text.js";
import { readLine } from "../rich-text/read-line.js";
import { dropText, unescapedText } from "../rich-text/unescaped-text.js";
import { joinLines, trimSpaces } from "../text/spaces.js";
import { withId } from "./owned.js";
import { readOptional } from "./read-intro.js";

/** What follows a scope's label: `(Short): heading`. */
interface Tail {
  readonly short: string | undefined;
  readonly heading: string;
}

/** Reads ` (Short): heading`, or undefined when it has another shape. */
function readTail(rest: readonly PhrasingContent[], context: ReadContext): Tail | undefined {
  const [first, ...others] = rest;
  if (first?.type !== "text") return undefined;
  const match = /^\s*\(([^)]+)\)\s*(?:[:：]|$)/s.exec(unescapedText(first, context));
  if (match === null) return undefined;
  const open = first.value.indexOf("(") + 1;
  const short = trimSpaces(joinLines(first.value.slice(open, open + (match[1]?.length ?? 0))));
  const heading = readLine([dropText(first, match[0].length, context), ...others], context);
  return short === "" ? undefined : { short, heading };
}

function readScope(item: Item, context: ReadContext): Scope {
  const { name, colon, rest } = readNamedItem(item, context);
  const blank = !hasWords(rest);
  const tail =
    colon || blank ? { short: undefined, heading: readLine(rest, context) } : readTail(rest, context);
  if (tail === undefined) reportShape(item, context);
  const heading = tail?.heading ?? "";
  const parts = {
    label: name,
    shortLabel: tail?.short ?? name,
    ...(heading === "" ? {} : { heading }),
  };
  return withId(item, parts, context);
}

/**
 * Reads a framework's scopes.
 *
 * @param section Their heading.
 * @param context The file at hand.
 * @returns The scopes and what introduces them.
 */
export function readScopes(section: OutlineSection, context: ReadContext): Scopes {
  const { prose, items } = readBody(section, context);
  const read = readItems({ nodes: items, kind: "scope", parent: undefined }, context);
  return { ...readOptional(prose, "intro", context), items: read.map((item) => readScope(item, context)) };
}
