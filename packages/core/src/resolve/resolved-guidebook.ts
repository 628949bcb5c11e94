import type { Dimension } from "../model/dimension.js";
import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import type { Action, KeyQuestion, RootCause } from "../model/key-question.js";
import type { PlanningStage } from "../model/planning-stage.js";
import type { Phrase, RichText } from "../model/rich-text.js";
import type { Scope } from "../model/scope.js";
import type { Section } from "../model/section.js";
import type { Step } from "../model/step.js";
import type { Term } from "../model/term.js";

/** A section as a reader meets it: the framework's, joined by what the guidebook adds, or the guidebook's own. */
export interface ResolvedSection {
  readonly id: string;
  readonly title: string;
  readonly body: RichText;
  readonly sections: readonly ResolvedSection[];
  /** What the guidebook says under the framework's section of the same id. */
  readonly inDimension?: { readonly body: RichText; readonly sections: readonly Section[] };
}

/** A scope with what it looks like in this dimension. */
export interface ResolvedScope extends Scope {
  readonly example?: Phrase;
}

/** An action with its number and the columns it stands under. */
export interface ResolvedAction extends Omit<Action, "scopes"> {
  /** For speaking around a table: cause number, dot, position, for example `1.1`. */
  readonly number: string;
  /** Scope ids of the action's columns, in framework order. */
  readonly scopes: readonly string[];
}

/** A root cause with its number; scopes in framework order. */
export interface ResolvedRootCause extends Omit<RootCause, "actions"> {
  /** Position among the causes of its key question, from 1. */
  readonly number: string;
  readonly actions: readonly ResolvedAction[];
}

/** A key question with its scopes filled in. */
export interface ResolvedKeyQuestion extends Omit<KeyQuestion, "scopes" | "rootCauses"> {
  readonly scopes: readonly string[];
  readonly rootCauses: readonly ResolvedRootCause[];
}

/** A guidebook joined with its framework: everything that a generator needs, nothing left to look up. */
export interface ResolvedGuidebook {
  readonly framework: Framework;
  readonly guidebook: Guidebook;
  readonly dimension: Dimension;
  /** Framework sections in their order, then the guidebook's own. */
  readonly sections: readonly ResolvedSection[];
  readonly appendices: readonly Section[];
  /** The framework's scopes that this guidebook speaks of, in print order. */
  readonly scopes: { readonly intro?: RichText; readonly items: readonly ResolvedScope[] };
  /** The framework's terms, then the guidebook's; each with the words that introduce its list. */
  readonly terms: readonly { readonly intro?: RichText; readonly items: readonly Term[] }[];
  readonly keyQuestions: readonly ResolvedKeyQuestion[];
  /** The three steps with the guidebook's overrides: determine, explore, plan. */
  readonly steps: readonly [Step, Step, Step];
  readonly planningStages: readonly PlanningStage[];
}
