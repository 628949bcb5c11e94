import type { Action } from "@guidebook-kit/core";
import type { PhrasingContent } from "mdast";
import { type Item, readItems } from "../body/read-item.js";
import { reportShape } from "../body/read-named-item.js";
import { placeOf } from "../ids/read-id.js";
import type { ReadContext } from "../read-context.js";
import { hasWords } from "../rich-text/inline-text.js";
import { readLine } from "../rich-text/read-line.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { readRichText } from "../rich-text/read-rich-text.js";
import { splitLead } from "../rich-text/split-lead.js";
import { readScopeNames } from "../scopes/read-scope-names.js";
import { withId } from "./owned.js";

/** An action's leads, and the words after them. */
interface Leads extends Pick<Action, "title" | "scopes"> {
  readonly words: PhrasingContent[];
}

/** Takes `**Scope:**` off. A colon names scopes even when none is known: then that is the mistake. */
function takeScopes(words: PhrasingContent[], context: ReadContext): Leads {
  const lead = splitLead(words, context);
  if (lead?.mark !== "colon") return { words };
  const { ids, complete } = readScopeNames(lead.words, placeOf(lead.node), context);
  return { ...(complete && ids.length > 0 ? { scopes: ids } : {}), words: lead.rest };
}

/** Takes `**Title.**` off. An item that is bold from end to end is text. */
function takeTitle(words: PhrasingContent[], context: ReadContext): Leads {
  const lead = splitLead(words, context);
  if (lead?.mark !== "stop" || !hasWords(lead.rest)) return { words };
  readLine(lead.node.children, context);
  return { title: lead.words, words: lead.rest };
}

/** Scopes behind the title would be read as text, and the action would seem to apply everywhere. */
function hasLateScopes(words: readonly PhrasingContent[], context: ReadContext): boolean {
  const lead = splitLead(
    words.filter((node, index) => index > 0 || hasWords([node])),
    context,
  );
  return lead?.mark === "colon" && context.scopes.idOf(lead.words) !== undefined;
}

const withoutLeadingSpace = (words: PhrasingContent[]): PhrasingContent[] =>
  !hasWords(words.slice(0, 1)) && words[0]?.type === "text" ? words.slice(1) : words;

/**
 * Reads a potential action.
 *
 * @param item An item of the list of actions.
 * @param context The file at hand.
 * @returns The action.
 */
export function readAction(item: Item, context: ReadContext): Action {
  const scoped = takeScopes(item.words, context);
  const titled = takeTitle(withoutLeadingSpace(scoped.words), context);
  if (titled.title !== undefined && hasLateScopes(titled.words, context)) reportShape(item, context);
  const first = readPhrase(titled.words, context);
  if (first.length === 0) reportShape(item, context);
  const examples = readItems({ nodes: item.nested, kind: "example", parent: item.site }, context);
  const parts = {
    ...(titled.title === undefined ? {} : { title: titled.title }),
    text: [{ type: "paragraph" as const, children: first }, ...readRichText(item.more, context)],
    examples: examples.map(({ words }) => readPhrase(words, context)),
    ...(scoped.scopes === undefined ? {} : { scopes: scoped.scopes }),
  };
  const action = withId(item, parts, context);
  const lead = item.words[0];
  if (scoped.scopes !== undefined && lead !== undefined)
    context.positions.place(action, lead.position, "scopes");
  // A scope that is not known has been reported.
  if (scoped.scopes === undefined && scoped.words !== item.words) context.positions.settle(action, "scopes");
  return action;
}
