import type { Inline, Phrase, RichText, Term } from "@guidebook-kit/core";
import { glyphOf, type PrintContext } from "../../print-context.js";
import { stepAnchor } from "../anchors.js";
import { type Lead, leadTo } from "../page-ref.js";

/** A word at the side, and what is said about it. Parts that it lacks are empty. */
export interface Entry {
  /** Element id; empty for none. */
  readonly anchor: string;
  readonly letter: string;
  /** Name of a glyph; empty for none. */
  readonly glyph: string;
  readonly title: string;
  readonly text: RichText;
  /** Short things that belong to it, such as the forms of a term. */
  readonly parts: readonly { readonly anchor: string; readonly title: string; readonly text: Phrase }[];
  readonly more: Lead | null;
}

/** A list of entries under a heading. */
export interface EntryList {
  readonly anchor: string;
  readonly title: string;
  readonly intro: RichText;
  readonly entries: readonly Entry[];
}

const NO_ENTRY: Omit<Entry, "title"> = {
  anchor: "",
  letter: "",
  glyph: "",
  text: [],
  parts: [],
  more: null,
};

const paragraph = (phrase: Phrase): RichText =>
  phrase.length === 0 ? [] : [{ type: "paragraph", children: phrase }];

function termEntry({ id, term, definition, forms }: Term): Entry {
  return {
    ...NO_ENTRY,
    anchor: id,
    title: term,
    text: paragraph(definition),
    parts: forms.map((form) => ({ anchor: form.id, title: form.term, text: form.definition })),
  };
}

function scopeList(context: PrintContext): EntryList {
  const { scopes } = context.resolved;
  const entries = scopes.items.map((scope): Entry => {
    const heading: Phrase = scope.heading === undefined ? [] : [{ type: "text", value: scope.heading }];
    const text = paragraph(scope.example ?? heading);
    return { ...NO_ENTRY, title: scope.label, glyph: glyphOf(context, `scope:${scope.id}`), text };
  });
  return { anchor: "page.scopes", title: context.locale.page.scopes, intro: scopes.intro ?? [], entries };
}

function termList(context: PrintContext): EntryList {
  const { terms } = context.resolved;
  return {
    anchor: "page.terms",
    title: context.locale.page.keyTerms,
    intro: terms.flatMap((list) => list.intro ?? []),
    entries: terms.flatMap((list) => list.items.map(termEntry)),
  };
}

function groupList(context: PrintContext): EntryList {
  const groups = context.resolved.framework.stakeholderGroups;
  const entries = (groups?.items ?? []).map((group): Entry => {
    const items = group.roles.map((role): RichText => paragraph(role));
    const text: RichText = items.length === 0 ? [] : [{ type: "list", ordered: false, items }];
    return { ...NO_ENTRY, title: group.label, text };
  });
  const title = context.locale.page.stakeholderGroups;
  return { anchor: "page.groups", title, intro: groups?.intro ?? [], entries };
}

function stepList(context: PrintContext): EntryList {
  const { page, print } = context.locale;
  const { steps } = context.resolved;
  const [part] = context.questions;
  const entries = steps.map((step): Entry => {
    const anchor = stepAnchor(step.id, step.id === context.plan?.step ? undefined : part);
    const more = leadTo(context, anchor, page.worksheet);
    return { ...NO_ENTRY, letter: step.letter, title: step.title, text: step.intro, more };
  });
  return { anchor: "page.steps", title: print.threeSteps, intro: [], entries };
}

function relatedList(context: PrintContext): EntryList {
  const { framework, guidebook } = context.resolved;
  const related = guidebook.relatedDimensions;
  const entries = (related?.items ?? []).flatMap(({ dimension, why }): Entry[] => {
    const other = framework.dimensions.find(({ id }) => id === dimension);
    if (other === undefined) return [];
    return [{ ...NO_ENTRY, letter: String(other.number), title: other.title, text: paragraph(why) }];
  });
  const title = context.locale.page.relatedDimensions;
  return { anchor: "page.related", title, intro: related?.intro ?? [], entries };
}

/** A publication's title, as a link where it has an address, with publisher and year. */
function resourceList(context: PrintContext): EntryList {
  const { resources } = context.resolved.guidebook;
  const entries = (resources?.items ?? []).map(({ id, title, publisher, year, url }): Entry => {
    const from = year === undefined ? publisher : `${publisher}, ${year}`;
    const name: Inline = { type: "strong", children: [{ type: "text", value: title }] };
    const linked: Inline = url === undefined ? name : { type: "link", url, children: [name] };
    const text = paragraph([linked, { type: "text", value: `. ${from}.` }]);
    return { ...NO_ENTRY, anchor: id, title: "", text };
  });
  const title = context.locale.page.resources;
  return { anchor: "page.resources", title, intro: resources?.intro ?? [], entries };
}

/** The lists that stand before the worksheet, in order. */
const LISTS = [scopeList, termList, groupList, stepList, relatedList, resourceList];

/**
 * Gives the lists of a guidebook: scopes, key terms, people, steps, related dimensions, resources.
 *
 * @param context The pages' context.
 * @returns Those that have entries.
 */
export function entryLists(context: PrintContext): EntryList[] {
  return LISTS.map((list) => list(context)).filter(({ entries }) => entries.length > 0);
}
