import type { Term, TermForm, Terms } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import { type Item, readItems } from "../body/read-item.js";
import { readDefinition } from "../body/read-named-item.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { withId } from "./owned.js";
import { readOptional } from "./read-intro.js";

function readForm(item: Item, context: ReadContext): TermForm {
  const { name, rest } = readDefinition(item, context);
  return withId(item, { term: name, definition: readPhrase(rest, context) }, context);
}

function readTerm(item: Item, context: ReadContext): Term {
  const { name, rest } = readDefinition(item, context);
  const definition = readPhrase(rest, context);
  const forms = readItems({ nodes: item.nested, kind: "termForm", parent: item.site }, context);
  const parts = { term: name, definition, forms: forms.map((form) => readForm(form, context)) };
  return withId(item, parts, context);
}

/**
 * Reads key terms.
 *
 * @param section Their heading.
 * @param context The file at hand.
 * @returns The terms and what introduces them; undefined when there are none.
 */
export function readTerms(section: OutlineSection, context: ReadContext): Terms | undefined {
  const { prose, items } = readBody(section, context);
  const terms = readItems({ nodes: items, kind: "term", parent: undefined }, context);
  const intro = readOptional(prose, "intro", context);
  return terms.length === 0 ? undefined : { ...intro, items: terms.map((item) => readTerm(item, context)) };
}
