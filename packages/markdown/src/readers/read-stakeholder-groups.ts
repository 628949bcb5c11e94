import type { StakeholderGroup, StakeholderGroups } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import { type Item, readItems } from "../body/read-item.js";
import { readNamedItem, reportShape } from "../body/read-named-item.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { hasWords } from "../rich-text/inline-text.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { withId } from "./owned.js";
import { readOptional } from "./read-intro.js";

function readGroup(item: Item, context: ReadContext): StakeholderGroup {
  const { name, rest } = readNamedItem(item, context);
  const bold = item.words[0]?.type === "strong";
  if (bold && hasWords(rest)) reportShape(item, context);
  const roles = readItems({ nodes: item.nested, kind: "role", parent: item.site }, context);
  const parts = { label: name, roles: roles.map(({ words }) => readPhrase(words, context)) };
  return withId(item, parts, context);
}

/**
 * Reads a framework's stakeholder groups.
 *
 * @param section Their heading.
 * @param context The file at hand.
 * @returns The groups and what introduces them; undefined when there are none.
 */
export function readStakeholderGroups(
  section: OutlineSection,
  context: ReadContext,
): StakeholderGroups | undefined {
  const { prose, items } = readBody(section, context);
  const groups = readItems({ nodes: items, kind: "stakeholderGroup", parent: undefined }, context);
  const intro = readOptional(prose, "intro", context);
  if (groups.length === 0) return undefined;
  return { ...intro, items: groups.map((item) => readGroup(item, context)) };
}
