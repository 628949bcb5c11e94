import type { GuidebookInput } from "@guidebook-kit/generator";
import { type Prose, type ProseIndex, scopeGlyphName } from "@guidebook-kit/html";
import type { Control, PlanPart, QuestionPart, TeamPart } from "@guidebook-kit/worksheet";
import type { PrintSelection } from "./selection/print-selection.js";
import type { PrintVariant } from "./variants/print-variant.js";

/** What every printed page draws from. */
export interface PrintContext extends Pick<GuidebookInput, "resolved" | "worksheet" | "locale"> {
  readonly variant: PrintVariant;
  readonly fillable: boolean;
  /** What a team answered, by control; null on blank pages. */
  readonly answers: ReadonlyMap<string, string> | null;
  /** Answers without a control. */
  readonly keptAside: readonly (readonly [name: string, value: string])[];
  readonly selection: PrintSelection;
  /** Element ids that the file holds and that texts and page numbers may point to. */
  readonly anchors: ReadonlySet<string>;
  readonly index: ProseIndex;
  readonly controls: ReadonlyMap<string, Control>;
  readonly team: TeamPart | undefined;
  readonly questions: readonly QuestionPart[];
  readonly plan: PlanPart | undefined;
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
 * Tells which glyph stands for a scope.
 *
 * @param context The pages' context.
 * @param ref An option's ref; only `scope:<id>` can have a glyph.
 * @returns The glyph's name; empty for everything else.
 */
export function glyphOf(context: PrintContext, ref: string | undefined): string {
  const scope = ref?.startsWith("scope:") === true ? ref.slice("scope:".length) : "";
  return scopeGlyphName(context.resolved.framework, scope);
}
