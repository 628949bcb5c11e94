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
  type Control,
  listControls,
  type PlanPart,
  type QuestionPart,
  type TeamPart,
} from "@guidebook-kit/worksheet";
import type { PrintVariant } from "./variants/print-variant.js";

/** What every printed page draws from. */
export interface PrintContext extends Pick<GuidebookInput, "resolved" | "worksheet" | "locale"> {
  readonly variant: PrintVariant;
  readonly fillable: boolean;
  readonly index: ProseIndex;
  readonly controls: ReadonlyMap<string, Control>;
  readonly team: TeamPart | undefined;
  readonly questions: readonly QuestionPart[];
  readonly plan: PlanPart | undefined;
}

/**
 * Gathers what printed pages draw from.
 *
 * @param input A generator's input.
 * @param variant The way to print.
 * @param fillable Whether controls hold markers.
 * @returns The context of one file.
 */
export function printContext(input: GuidebookInput, variant: PrintVariant, fillable: boolean): PrintContext {
  const { resolved, worksheet, locale } = input;
  return {
    resolved,
    worksheet,
    variant,
    fillable,
    locale,
    index: proseIndex(resolved),
    controls: new Map(listControls(worksheet).map((control) => [control.name, control])),
    team: worksheet.parts.find((part) => part.kind === "team"),
    questions: worksheet.parts.filter((part) => part.kind === "question"),
    plan: worksheet.parts.find((part) => part.kind === "plan"),
  };
}

const NO_PROSE: Prose = { title: "", number: "", text: [], vision: [], phrases: [] };

/**
 * Finds what the guidebook says about something.
 *
 * @param context The pages' context.
 * @param ref A worksheet's ref; undefined where it has none.
 * @returns The prose; all parts empty when there is none.
 */
export function proseOf(context: PrintContext, ref: string | undefined): Prose {
  return (ref === undefined ? undefined : context.index.get(ref)) ?? NO_PROSE;
}

/**
 * Draws the glyph of a scope.
 *
 * @param context The pages' context.
 * @param ref An option's ref; only `scope:<id>` can have a glyph.
 * @returns The drawing; empty for everything else.
 */
export function glyphOf(context: PrintContext, ref: string | undefined): TrustedHtml {
  const scope = ref?.startsWith("scope:") === true ? ref.slice("scope:".length) : "";
  return trustedHtml(scopeGlyph(context.resolved.framework, scope));
}
