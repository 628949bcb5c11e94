import type { Framework, Guidebook, PlanningStageOverride, Step, StepOverride } from "@guidebook-kit/core";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";

/** A framework's body as it is being read. */
export interface FrameworkDraft extends Pick<Framework, "dimensions" | "sections" | "planningStages"> {
  readonly steps: Step[];
  scopes: Framework["scopes"] | undefined;
  stakeholderGroups: Framework["stakeholderGroups"] | undefined;
  terms: Framework["terms"] | undefined;
  labels: Framework["labels"] | undefined;
}

/** A guidebook's body as it is being read. */
export interface GuidebookDraft extends Pick<Guidebook, "sections" | "keyQuestions" | "appendices"> {
  readonly steps: StepOverride[];
  readonly stages: PlanningStageOverride[];
  scopeExamples: Guidebook["scopeExamples"] | undefined;
  terms: Guidebook["terms"] | undefined;
  relatedDimensions: Guidebook["relatedDimensions"] | undefined;
  resources: Guidebook["resources"] | undefined;
}

/** Reads a heading and what stands under it into a draft. */
export type Reader<Draft> = (section: OutlineSection, draft: Draft, context: ReadContext) => void;
