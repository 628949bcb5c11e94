import type { ScopeExamples } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import { readItems } from "../body/read-item.js";
import { readDefinition } from "../body/read-named-item.js";
import { idOf } from "../ids/register-id.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { readOptional } from "./read-intro.js";

/**
 * Reads what a guidebook says about the framework's scopes.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The examples and what introduces them; undefined when there are none.
 */
export function readScopeExamples(section: OutlineSection, context: ReadContext): ScopeExamples | undefined {
  const { prose, items } = readBody(section, context);
  const read = readItems({ nodes: items, kind: "scopeExample", parent: undefined }, context);
  const examples = read.flatMap((item) => {
    if (item.site === undefined) return [];
    const example = {
      scope: idOf(item.site),
      text: readPhrase(readDefinition(item, context).rest, context),
    };
    context.positions.place(example, item.site.position);
    if (item.site.id === undefined) context.positions.settle(example, "scope");
    return [example];
  });
  const intro = readOptional(prose, "intro", context);
  return examples.length === 0 ? undefined : { ...intro, items: examples };
}
