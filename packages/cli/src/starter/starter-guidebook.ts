import {
  type Action,
  type Dimension,
  type Framework,
  type Guidebook,
  listNodes,
  type Phrase,
  type RichText,
  type RootCause,
  toWrite,
} from "@guidebook-kit/core";
import type { StarterText } from "@guidebook-kit/locales";

/** What a starter is made of. */
export interface StarterOptions {
  /** The guidebook's id, which is also its folder's name. */
  readonly id: string;
  readonly framework: Framework;
  readonly dimension: Dimension;
  /** What belongs where, in the framework's language. */
  readonly text: StarterText;
}

interface Starter extends StarterOptions {
  /** Makes an id that neither the framework nor the starter has yet. */
  readonly idFor: (words: string) => string;
}

function idMaker(framework: Framework): (words: string) => string {
  const taken = new Set(listNodes(framework).map(({ id }) => id));
  return (words) => {
    let id = words;
    for (let number = 2; taken.has(id); number += 1) id = `${words}-${number}`;
    taken.add(id);
    return id;
  };
}

const phrase = (prompt: string): Phrase => [{ type: "text", value: toWrite(prompt) }];
const prose = (prompt: string): RichText => [{ type: "paragraph", children: phrase(prompt) }];

/** Leaves room for what stands behind it in an id. */
const SCOPE_LENGTH = 40;

function starterActions({ text, idFor }: Starter, scope: string): Action[] {
  const named = (): string => idFor(`${scope}-action`);
  return [
    {
      id: named(),
      title: toWrite(text.actionTitle),
      text: prose(text.action),
      examples: [phrase(text.example)],
    },
    { id: named(), title: toWrite(text.actionTitle), text: prose(text.action), examples: [] },
  ];
}

/** One root cause for each scope, so that each has its place in the menu. */
function starterCauses(starter: Starter): RootCause[] {
  const { framework, text, idFor } = starter;
  const scopes = framework.scopes.items.map(({ id }) => id);
  return scopes.map((scope) => ({
    id: idFor(`${scope.slice(0, SCOPE_LENGTH)}-cause`),
    title: toWrite(text.rootCause),
    description: prose(text.description),
    vision: prose(text.vision),
    scopes: [scope],
    actionScopes: scopes,
    actions: starterActions(starter, scope.slice(0, SCOPE_LENGTH)),
  }));
}

/** What stands around the key question; every part is optional. */
function starterSurroundings({ framework, dimension, text, idFor }: Starter): Partial<Guidebook> {
  const other = framework.dimensions.find(({ id }) => id !== dimension.id);
  const scopeExamples = framework.scopes.items.map(({ id }) => ({
    scope: id,
    text: phrase(text.scopeExample),
  }));
  return {
    terms: {
      items: [
        { id: idFor("first-term"), term: toWrite(text.term), definition: phrase(text.definition), forms: [] },
      ],
    },
    scopeExamples: { items: scopeExamples },
    resources: {
      items: [
        {
          id: idFor("first-resource"),
          title: toWrite(text.resourceTitle),
          publisher: toWrite(text.publisher),
        },
      ],
    },
    ...(other === undefined
      ? {}
      : { relatedDimensions: { items: [{ dimension: other.id, why: phrase(text.related) }] } }),
  };
}

/**
 * Makes a guidebook that is complete and says in each place what belongs there.
 *
 * @param options Of which dimension, and in which words.
 * @returns A guidebook without errors.
 */
export function starterGuidebook(options: StarterOptions): Guidebook {
  const { id, framework, dimension, text } = options;
  const starter = { ...options, idFor: idMaker(framework) };
  const { idFor } = starter;
  return {
    id,
    version: "0.1.0",
    status: "draft",
    locale: framework.locale,
    framework: framework.id,
    dimension: dimension.id,
    rights: toWrite(text.rights),
    title: dimension.title,
    summary: prose(text.summary),
    sections: [
      { id: idFor("why-it-matters"), title: text.sectionTitle, body: prose(text.section), sections: [] },
    ],
    ...starterSurroundings(starter),
    keyQuestions: [
      {
        id: idFor("first-question"),
        code: `${dimension.number}.1`,
        text: toWrite(text.keyQuestion),
        rootCauses: starterCauses(starter),
      },
    ],
    appendices: [],
  };
}
