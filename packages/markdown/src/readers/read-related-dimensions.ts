import type { RelatedDimension, RelatedDimensions } from "@guidebook-kit/core";
import type { Link, PhrasingContent } from "mdast";
import { readBody } from "../body/read-body.js";
import { type Item, readItems } from "../body/read-item.js";
import { reportShape } from "../body/read-named-item.js";
import { addressOf, readLink } from "../links/read-link.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { hasWords } from "../rich-text/inline-text.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { dropText, unescapedText } from "../rich-text/unescaped-text.js";
import { readOptional } from "./read-intro.js";

/** The dimension that a link names; undefined when it leads elsewhere, which is reported. */
function readTarget(link: Link, item: Item, context: ReadContext): string | undefined {
  const found = readLink(link, context);
  if (found === undefined) return undefined;
  if (found.type === "reference" && found.target.kind === "framework-node") return found.target.node;
  reportShape(item, context);
  return undefined;
}

/** Takes the colon off that stands behind the link. */
function takeColon(words: readonly PhrasingContent[], item: Item, context: ReadContext): PhrasingContent[] {
  const [first, ...others] = words;
  const colon = first?.type === "text" ? /^\s*[:：]/.exec(unescapedText(first, context)) : null;
  if (first?.type === "text" && colon !== null) {
    return [dropText(first, colon[0].length, context), ...others];
  }
  if (hasWords(words)) reportShape(item, context);
  return [...words];
}

function readRelated(item: Item, context: ReadContext): RelatedDimension[] {
  const [link, ...rest] = item.words;
  if (link?.type !== "link") {
    reportShape(item, context);
    return [];
  }
  const dimension = readTarget(link, item, context);
  const why = readPhrase(takeColon(rest, item, context), context);
  if (dimension === undefined) return [];
  const related = { dimension, why };
  context.positions.place(related, addressOf(link, context));
  return [related];
}

/**
 * Reads a guidebook's related dimensions.
 *
 * @param section Their heading.
 * @param context The file at hand.
 * @returns The dimensions and what introduces them; undefined when there are none.
 */
export function readRelatedDimensions(
  section: OutlineSection,
  context: ReadContext,
): RelatedDimensions | undefined {
  const { prose, items } = readBody(section, context);
  const read = readItems({ nodes: items, kind: "relatedDimension", parent: undefined }, context);
  const related = read.flatMap((item) => readRelated(item, context));
  const intro = readOptional(prose, "intro", context);
  return related.length === 0 ? undefined : { ...intro, items: related };
}
