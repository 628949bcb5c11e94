import type { Framework, Guidebook } from "@guidebook-kit/core";
import type { HeadingKind } from "../../grammar/heading-rules.js";
import type { PrintContext } from "../print-context.js";
import { printDimensions } from "./print-dimensions.js";
import { printKeyQuestions } from "./print-key-questions.js";
import { printRelatedDimensions } from "./print-related-dimensions.js";
import { printResources } from "./print-resources.js";
import { printScopeExamples, printScopes } from "./print-scope-list.js";
import { printSections } from "./print-sections.js";
import { printStages } from "./print-stages.js";
import { printStakeholderGroups } from "./print-stakeholder-groups.js";
import { printSteps } from "./print-steps.js";
import { printTerms } from "./print-terms.js";
import { printWorksheetLabels } from "./print-worksheet-labels.js";

/** A guidebook with its framework, whose letters, numbers and titles it uses. */
export interface GuidebookSource {
  readonly guidebook: Guidebook;
  readonly framework: Framework;
}

/** Prints everything in a model that stands under one kind of heading, as blocks. */
type Printer<Source> = (source: Source, context: PrintContext) => string[];

const ifThere = <Value>(value: Value | undefined, print: (value: Value) => string[]): string[] =>
  value === undefined ? [] : print(value);

/** Which printer writes which heading right below a framework's title. */
export const FRAMEWORK_PRINTERS: Readonly<Partial<Record<HeadingKind, Printer<Framework>>>> = {
  section: ({ sections }, context) => printSections(sections, "section", context),
  dimension: ({ dimensions }, context) => printDimensions(dimensions, context),
  scopes: ({ scopes }, context) => printScopes(scopes, context),
  stakeholderGroups: ({ stakeholderGroups }, context) =>
    ifThere(stakeholderGroups, (groups) => printStakeholderGroups(groups, context)),
  keyTerms: ({ terms }, context) => ifThere(terms, (list) => printTerms(list, context)),
  step: ({ steps }, context) => printSteps(steps, context),
  stage: ({ planningStages }, context) =>
    printStages(
      planningStages.map((stage, index) => ({ ...stage, number: index + 1 })),
      context,
    ),
  worksheetLabels: ({ labels }, context) => ifThere(labels, (list) => printWorksheetLabels(list, context)),
};

/** Which printer writes which heading right below a guidebook's title. */
export const GUIDEBOOK_PRINTERS: Readonly<Partial<Record<HeadingKind, Printer<GuidebookSource>>>> = {
  section: ({ guidebook }, context) => printSections(guidebook.sections, "section", context),
  scopes: ({ guidebook }, context) =>
    ifThere(guidebook.scopeExamples, (examples) => printScopeExamples(examples, context)),
  keyTerms: ({ guidebook }, context) => ifThere(guidebook.terms, (list) => printTerms(list, context)),
  step: ({ guidebook, framework }, context) =>
    printSteps(
      (guidebook.overrides?.steps ?? []).map((step) => ({
        ...step,
        letter: framework.steps.find(({ id }) => id === step.id)?.letter ?? framework.steps[0].letter,
      })),
      context,
    ),
  stage: ({ guidebook, framework }, context) =>
    printStages(
      (guidebook.overrides?.stages ?? []).map((stage) => ({
        ...stage,
        number: framework.planningStages.findIndex(({ id }) => id === stage.id) + 1,
      })),
      context,
    ),
  keyQuestion: ({ guidebook }, context) => printKeyQuestions(guidebook.keyQuestions, context),
  relatedDimensions: ({ guidebook, framework }, context) =>
    ifThere(guidebook.relatedDimensions, (list) => printRelatedDimensions(list, framework, context)),
  resources: ({ guidebook }, context) =>
    ifThere(guidebook.resources, (list) => printResources(list, context)),
  appendix: ({ guidebook }, context) => printSections(guidebook.appendices, "appendix", context),
};
