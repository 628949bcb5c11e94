import { z } from "zod";
import { Extensions, Line, LocaleTag, Retired, Version } from "./common.js";
import { RelatedDimensions } from "./dimension.js";
import { Id } from "./id.js";
import { KeyQuestion } from "./key-question.js";
import { PlanningStageOverride } from "./planning-stage.js";
import { Resources } from "./resource.js";
import { RichText } from "./rich-text.js";
import { ScopeExamples } from "./scope.js";
import { Section } from "./section.js";
import { StepOverride } from "./step.js";
import { Terms } from "./term.js";

/** How far a guidebook's text has come. */
export const GUIDEBOOK_STATUSES = ["draft", "reviewed", "published"] as const;

/** Where a guidebook speaks instead of its framework. */
export const Overrides = z.strictObject({
  steps: z.array(StepOverride),
  stages: z.array(PlanningStageOverride),
});
/** Where a guidebook speaks instead of its framework. */
export type Overrides = z.infer<typeof Overrides>;

/** One dimension's guidebook: what its text says. */
export const Guidebook = z
  .strictObject({
    id: Id,
    version: Version,
    status: z.enum(GUIDEBOOK_STATUSES),
    locale: LocaleTag,
    translates: Version.optional(),
    framework: Id,
    dimension: Id,
    rights: Line,
    source: Line.optional(),
    title: Line,
    summary: RichText,
    sections: z.array(Section),
    terms: Terms.optional(),
    resources: Resources.optional(),
    relatedDimensions: RelatedDimensions.optional(),
    scopeExamples: ScopeExamples.optional(),
    keyQuestions: z.array(KeyQuestion).min(1),
    appendices: z.array(Section),
    overrides: Overrides.optional(),
    retired: Retired.optional(),
    extensions: Extensions.optional(),
  })
  .meta({ title: "Guidebook", description: "One dimension's guidebook." });
/** One dimension's guidebook. */
export type Guidebook = z.infer<typeof Guidebook>;
