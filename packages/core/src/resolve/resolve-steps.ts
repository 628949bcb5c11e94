import type { Overrides } from "../model/guidebook.js";
import type { PlanningStage } from "../model/planning-stage.js";
import type { GuidingQuestion, GuidingQuestionOverride, Step, StepOverride } from "../model/step.js";

/** Lets every part that the override states take the place of the framework's. */
function override<Base extends object>(base: Base, parts: Partial<Base>): Base {
  const stated = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(stated) };
}

function overrideQuestions(
  questions: readonly GuidingQuestion[],
  overrides: readonly GuidingQuestionOverride[],
): GuidingQuestion[] {
  return questions.map((question) => {
    const parts = overrides.find((candidate) => candidate.id === question.id);
    return parts === undefined
      ? question
      : override<GuidingQuestion>(question, parts as Partial<GuidingQuestion>);
  });
}

function overrideStep(step: Step, overrides: readonly StepOverride[]): Step {
  const parts = overrides.find((candidate) => candidate.id === step.id);
  if (parts === undefined) return step;
  const { guidingQuestions, ...rest } = parts;
  return {
    ...override<Step>(step, rest as Partial<Step>),
    guidingQuestions: overrideQuestions(step.guidingQuestions, guidingQuestions ?? []),
  };
}

/**
 * Applies a guidebook's overrides to the framework's steps.
 *
 * @param steps The framework's steps.
 * @param overrides The guidebook's overrides, if it has any.
 * @returns The steps as this guidebook's readers meet them.
 */
export function resolveSteps(
  steps: readonly [Step, Step, Step],
  overrides: Overrides | undefined,
): [Step, Step, Step] {
  const [determine, explore, plan] = steps;
  const all = overrides?.steps ?? [];
  return [overrideStep(determine, all), overrideStep(explore, all), overrideStep(plan, all)];
}

/**
 * Applies a guidebook's overrides to the framework's planning stages.
 *
 * @param stages The framework's stages.
 * @param overrides The guidebook's overrides, if it has any.
 * @returns The stages as this guidebook's readers meet them.
 */
export function resolvePlanningStages(
  stages: readonly PlanningStage[],
  overrides: Overrides | undefined,
): PlanningStage[] {
  return stages.map((stage) => {
    const parts = overrides?.stages.find((candidate) => candidate.id === stage.id);
    return parts === undefined ? stage : override<PlanningStage>(stage, parts as Partial<PlanningStage>);
  });
}
