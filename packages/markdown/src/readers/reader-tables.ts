import type { HeadingKind } from "../grammar/heading-rules.js";
import type { FrameworkDraft, GuidebookDraft, Reader } from "./drafts.js";
import { readDimension } from "./read-dimension.js";
import { readKeyQuestion } from "./read-key-question.js";
import { readRelatedDimensions } from "./read-related-dimensions.js";
import { readResources } from "./read-resources.js";
import { readScopeExamples } from "./read-scope-examples.js";
import { readScopes } from "./read-scopes.js";
import { readSection } from "./read-section.js";
import { readStage, readStageOverride } from "./read-stage.js";
import { readStakeholderGroups } from "./read-stakeholder-groups.js";
import { readStep, readStepOverride } from "./read-step.js";
import { readTerms } from "./read-terms.js";
import { readWorksheetLabels } from "./read-worksheet-labels.js";

/** Which reader takes which heading right below a framework's title. */
export const FRAMEWORK_READERS: Readonly<Partial<Record<HeadingKind, Reader<FrameworkDraft>>>> = {
  section: (section, draft, context) => draft.sections.push(readSection(section, context)),
  dimension: (section, draft, context) => draft.dimensions.push(readDimension(section, context)),
  scopes: (section, draft, context) => {
    draft.scopes = readScopes(section, context);
  },
  stakeholderGroups: (section, draft, context) => {
    draft.stakeholderGroups = readStakeholderGroups(section, context);
  },
  keyTerms: (section, draft, context) => {
    draft.terms = readTerms(section, context);
  },
  step: (section, draft, context) => draft.steps.push(readStep(section, context)),
  stage: (section, draft, context) => draft.planningStages.push(readStage(section, context)),
  worksheetLabels: (section, draft, context) => {
    draft.labels = readWorksheetLabels(section, context);
  },
};

/** Which reader takes which heading right below a guidebook's title. */
export const GUIDEBOOK_READERS: Readonly<Partial<Record<HeadingKind, Reader<GuidebookDraft>>>> = {
  section: (section, draft, context) => draft.sections.push(readSection(section, context)),
  scopes: (section, draft, context) => {
    draft.scopeExamples = readScopeExamples(section, context);
  },
  keyTerms: (section, draft, context) => {
    draft.terms = readTerms(section, context);
  },
  step: (section, draft, context) => draft.steps.push(readStepOverride(section, context)),
  stage: (section, draft, context) => draft.stages.push(readStageOverride(section, context)),
  keyQuestion: (section, draft, context) => draft.keyQuestions.push(readKeyQuestion(section, context)),
  relatedDimensions: (section, draft, context) => {
    draft.relatedDimensions = readRelatedDimensions(section, context);
  },
  resources: (section, draft, context) => {
    draft.resources = readResources(section, context);
  },
  appendix: (section, draft, context) => draft.appendices.push(readSection(section, context)),
};
