import {
  type Action,
  type Framework,
  type Guidebook,
  type KeyQuestion,
  type RootCause,
  resolve,
} from "@guidebook-kit/core";
import { localeFor } from "@guidebook-kit/locales";
import { projectWorksheet } from "@guidebook-kit/worksheet";
import type { GuidebookInput } from "../contract/generator.js";
import { sampleFramework } from "./sample-framework.js";
import { sampleGuidebook } from "./sample-guidebook.js";
import { SAMPLE_LOCALES } from "./sample-inputs.js";
import { phrase, prose, type SampleWords } from "./sample-words.js";

/** How much a made guidebook has of everything. */
export interface GuidebookShape {
  /** At least 1. */
  readonly keyQuestions: number;
  /** Root causes of each key question, at least 1; the last of several has no actions. */
  readonly rootCauses: number;
  /** Actions of each root cause; some have no title, some examples, some fewer scopes than their cause. */
  readonly actions: number;
  /** Scopes of the framework, 1 to 4. */
  readonly scopes: number;
  readonly words: SampleWords;
}

const SCOPE_LABELS: readonly (readonly [label: string, shortLabel: string])[] = [
  ["Across all schools of the district", "Across schools"],
  ["Within schools or classrooms", "Within schools"],
  ["Systemwide, state and region", "Systemwide"],
  ["Between schools and neighborhood organizations", "Neighborhood organizations"],
];

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function shapedScopes({ scopes }: GuidebookShape): Framework["scopes"] {
  const items = SCOPE_LABELS.slice(0, scopes).map(([label, shortLabel], index) => ({
    id: `place-${index + 1}`,
    label,
    shortLabel,
  }));
  return { items };
}

function shapedAction({ words }: GuidebookShape, id: string, columns: readonly string[]): Action {
  const kind = Number(id.split("-").at(-1)) % 3;
  return {
    id,
    ...(kind === 2 ? {} : { title: words.line(`Action ${id}`) }),
    text: [{ type: "paragraph", children: phrase(words.line(`What ${id} is about`)) }],
    examples: kind === 1 ? [phrase(words.line(`Example of ${id}`))] : [],
    ...(kind === 0 ? { scopes: columns.slice(0, 1) } : {}),
  };
}

/** The first cause, and every second one, offers all columns. */
function shapedCause(shape: GuidebookShape, id: string, number: number): RootCause {
  const places = shapedScopes(shape).items.map((scope) => scope.id);
  const one = [places[number % places.length] ?? ""];
  const [scopes, actionScopes] = number % 2 === 1 ? [one, places] : [places, one];
  const isLast = number === shape.rootCauses && number > 1;
  return {
    id,
    title: shape.words.line(`Cause ${id}`),
    description: prose(shape.words, `Description ${id}`),
    vision: prose(shape.words, `Vision ${id}`),
    scopes,
    actionScopes,
    actions: isLast
      ? []
      : numbers(shape.actions).map((action) => shapedAction(shape, `${id}-do-${action}`, actionScopes)),
  };
}

function shapedQuestion(shape: GuidebookShape, number: number): KeyQuestion {
  return {
    id: `question-${number}`,
    code: `3.${number}`,
    text: shape.words.line(`Question ${number}`),
    rootCauses: numbers(shape.rootCauses).map((cause) => shapedCause(shape, `why-${number}-${cause}`, cause)),
  };
}

/**
 * Makes a guidebook of any size, and its framework. The same shape gives the same guidebook.
 *
 * @param shape How much there is of everything.
 * @returns The input of a guidebook generator; model and framework pass every rule.
 * @example
 * shapedInput({ keyQuestions: 6, rootCauses: 2, actions: 3, scopes: 4, words: shortWords });
 */
export function shapedInput(shape: GuidebookShape): GuidebookInput {
  const { words } = shape;
  const framework: Framework = { ...sampleFramework(words), scopes: shapedScopes(shape) };
  const { scopeExamples: _scopeExamples, ...rest } = sampleGuidebook(words);
  const guidebook: Guidebook = {
    ...rest,
    keyQuestions: numbers(shape.keyQuestions).map((number) => shapedQuestion(shape, number)),
  };
  const resolved = resolve(framework, guidebook);
  const locale = localeFor(SAMPLE_LOCALES, words.locale);
  return { framework, resolved, worksheet: projectWorksheet(resolved, { locale }), locale, siblings: [] };
}
