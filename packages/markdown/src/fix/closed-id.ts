import { WORKSHEET_LABEL_IDS } from "@guidebook-kit/locales";
import { foldWord } from "../grammar/fold-word.js";
import type { IdSite } from "../ids/id-site.js";
import type { ReadContext } from "../read-context.js";

/** Ids of things that another file, or the kit, has named already. */
type ClosedId = (site: IdSite, context: ReadContext) => string | undefined;

const sameWords = (left: string, right: string): boolean => foldWord(left) === foldWord(right);

/** Where an id is not free to choose, how the right one is found. */
const CLOSED: Readonly<Partial<Record<IdSite["kind"], ClosedId>>> = {
  scopeExample: ({ words }, { scopes }) => scopes.idOf(words.replace(/[:：]$/, "")),
  worksheetLabel: ({ words }, { vocabulary }) => {
    const name = words.replace(/[:：]$/, "");
    const { worksheet } = vocabulary.locale;
    return Object.entries(WORKSHEET_LABEL_IDS).find(([, key]) => sameWords(worksheet[key], name))?.[0];
  },
};

/** In a guidebook these headings speak for the framework's of the same id. */
const OVERRIDES: Readonly<Partial<Record<IdSite["kind"], ClosedId>>> = {
  step: ({ number }, { framework }) => framework?.steps.find(({ letter }) => letter === number)?.id,
  stage: ({ number }, { framework }) => framework?.planningStages[Number(number ?? 0) - 1]?.id,
  guidingQuestion: ({ words, parent }, { framework }) =>
    framework?.steps
      .find(({ id }) => id === parent?.id)
      ?.guidingQuestions.find(({ text }) => sameWords(text, words))?.id,
};

/** An id that something must have. */
export interface RequiredId {
  /** Undefined when it cannot be told. */
  readonly id: string | undefined;
}

/**
 * Finds the id of something whose id is not free to choose.
 *
 * @param site The heading or item.
 * @param context The file at hand.
 * @returns The id, if it can be told; undefined when the id is free.
 */
export function requiredId(site: IdSite, context: ReadContext): RequiredId | undefined {
  const find = CLOSED[site.kind] ?? (context.file.kind === "guidebook" ? OVERRIDES[site.kind] : undefined);
  return find === undefined ? undefined : { id: find(site, context) };
}
