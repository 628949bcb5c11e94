import type { GuidebookInput } from "@guidebook-kit/generator";
import {
  type Prose,
  type ProseIndex,
  proseIndex,
  scopeGlyph,
  type TrustedHtml,
  trustedHtml,
} from "@guidebook-kit/html";
import {
  encodeResponse,
  type PlanPart,
  type QuestionPart,
  type TeamPart,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import type { ServedAnswers } from "./served-answers.js";

/** What every part of the form draws from. */
export interface FormContext extends Pick<GuidebookInput, "resolved" | "worksheet" | "locale" | "siblings"> {
  readonly index: ProseIndex;
  /** What stands in the controls at first, by name; none on a blank form. */
  readonly answers: ReadonlyMap<string, string>;
  readonly team: TeamPart | undefined;
  readonly questions: readonly QuestionPart[];
  readonly plan: PlanPart | undefined;
}

/**
 * Gathers what the form draws from.
 *
 * @param input A generator's input.
 * @param served Answers to show; none by default.
 * @returns The context of one form.
 */
export function formContext(input: GuidebookInput, served?: ServedAnswers): FormContext {
  const { resolved, worksheet, locale, siblings } = input;
  return {
    resolved,
    worksheet,
    locale,
    siblings,
    index: proseIndex(resolved),
    answers: new Map(served === undefined ? [] : encodeResponse(worksheetFields(worksheet), served.response)),
    team: worksheet.parts.find((part) => part.kind === "team"),
    questions: worksheet.parts.filter((part) => part.kind === "question"),
    plan: worksheet.parts.find((part) => part.kind === "plan"),
  };
}

const NO_PROSE: Prose = { title: "", number: "", text: [], vision: [], phrases: [] };

/**
 * Finds what the guidebook says about something.
 *
 * @param context The form's context.
 * @param ref A worksheet's ref; undefined where it has none.
 * @returns The prose; all parts empty when there is none.
 */
export function proseOf(context: FormContext, ref: string | undefined): Prose {
  return (ref === undefined ? undefined : context.index.get(ref)) ?? NO_PROSE;
}

/**
 * Draws the glyph of a scope.
 *
 * @param context The form's context.
 * @param ref An option's ref; only `scope:<id>` can have a glyph.
 * @returns The drawing; empty for everything else.
 */
export function glyphOf(context: FormContext, ref: string | undefined): TrustedHtml {
  const scope = ref?.startsWith("scope:") === true ? ref.slice("scope:".length) : "";
  return trustedHtml(scopeGlyph(context.resolved.framework, scope));
}
