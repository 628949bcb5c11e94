import type { Phrase, ResolvedSection, Resource, RichText, Section, Term } from "@guidebook-kit/core";
import { safeUrl } from "@guidebook-kit/html";
import type { FormContext } from "../form-context.js";

/** A section with what the guidebook adds to the framework's words, and the sections in it. */
export interface SectionView {
  readonly anchor: string;
  readonly title: string;
  readonly body: RichText;
  readonly inDimension: RichText;
  readonly sections: readonly SectionView[];
}

/** A word and what it means. */
export interface TermView {
  readonly anchor: string;
  readonly term: string;
  readonly definition: Phrase;
  readonly forms: readonly { readonly anchor: string; readonly term: string; readonly definition: Phrase }[];
}

/** What a team may read before it starts. */
export interface ReadingView {
  readonly sections: readonly SectionView[];
  readonly scopes: {
    readonly intro: RichText;
    readonly items: readonly { readonly label: string; readonly text: Phrase }[];
  };
  readonly termsIntro: RichText;
  readonly terms: readonly TermView[];
  readonly related: {
    readonly intro: RichText;
    readonly items: readonly { readonly number: number; readonly title: string; readonly why: Phrase }[];
  };
  readonly resources: { readonly intro: RichText; readonly items: readonly ResourceView[] };
}

/** A publication. */
export interface ResourceView {
  readonly anchor: string;
  readonly title: string;
  /** Publisher and year. */
  readonly from: string;
  /** Empty where it has none that may be followed. */
  readonly url: string;
}

function sectionView(section: ResolvedSection | Section): SectionView {
  const added = "inDimension" in section ? section.inDimension : undefined;
  const inner = [...section.sections, ...(added?.sections ?? [])];
  return {
    anchor: section.id,
    title: section.title,
    body: section.body,
    inDimension: added?.body ?? [],
    sections: inner.map((child) => sectionView(child)),
  };
}

function termView({ id, term, definition, forms }: Term): TermView {
  return {
    anchor: id,
    term,
    definition,
    forms: forms.map((form) => ({ anchor: form.id, term: form.term, definition: form.definition })),
  };
}

function resourceView({ id, title, publisher, year, url = "" }: Resource): ResourceView {
  const from = year === undefined ? publisher : `${publisher}, ${year}`;
  return { anchor: id, title, from, url: safeUrl(url) ?? "" };
}

/**
 * Gives what a team may read before it starts.
 *
 * @param context The form's context.
 * @returns What the template `reading` draws: sections, scopes, key terms, related dimensions, resources.
 */
export function readingView(context: FormContext): ReadingView {
  const { appendices, framework, guidebook, scopes, sections, terms } = context.resolved;
  const related = guidebook.relatedDimensions;
  return {
    sections: [...sections, ...appendices].map((section) => sectionView(section)),
    scopes: {
      intro: scopes.intro ?? [],
      items: scopes.items.map((scope) => ({ label: scope.label, text: scope.example ?? [] })),
    },
    termsIntro: terms.flatMap((list) => list.intro ?? []),
    terms: terms.flatMap((list) => list.items.map(termView)),
    related: {
      intro: related?.intro ?? [],
      items: (related?.items ?? []).flatMap(({ dimension, why }) => {
        const other = framework.dimensions.find((candidate) => candidate.id === dimension);
        return other === undefined ? [] : [{ number: other.number, title: other.title, why }];
      }),
    },
    resources: {
      intro: guidebook.resources?.intro ?? [],
      items: (guidebook.resources?.items ?? []).map(resourceView),
    },
  };
}

function sectionAnchors(sections: readonly SectionView[]): string[] {
  return sections.flatMap((section) => [section.anchor, ...sectionAnchors(section.sections)]);
}

/**
 * Lists the ids of content that the form holds as element ids.
 *
 * @param context The form's context.
 * @returns Ids of sections, terms, resources, root causes, actions and planning stages.
 */
export function formAnchors(context: FormContext): ReadonlySet<string> {
  const { sections, terms, resources } = readingView(context);
  const causes = context.resolved.keyQuestions.flatMap((question) => question.rootCauses);
  return new Set([
    ...sectionAnchors(sections),
    ...terms.flatMap((term) => [term.anchor, ...term.forms.map((form) => form.anchor)]),
    ...resources.items.map((resource) => resource.anchor),
    ...causes.flatMap((cause) => [cause.id, ...cause.actions.map((action) => action.id)]),
    ...context.resolved.planningStages.map((stage) => stage.id),
  ]);
}
