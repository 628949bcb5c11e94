import type {
  GuidingQuestion,
  Phrase,
  PlanningStage,
  ResolvedAction,
  ResolvedGuidebook,
  ResolvedKeyQuestion,
  ResolvedRootCause,
  ResolvedScope,
  RichText,
  StakeholderGroup,
  Step,
} from "@guidebook-kit/core";

/** What a guidebook says about one thing that a worksheet refers to; parts that it lacks are empty. */
export interface Prose {
  /** Plain text; empty for an action without a title. */
  readonly title: string;
  /** For speaking about it: `10.1`, `1`, `1.1`, a step's letter, a stage's position; empty where there is none. */
  readonly number: string;
  /** What it is: a cause's description, an action's text, a question's hint, a stage's question, a step's words. */
  readonly text: RichText;
  /** A root cause's vision. */
  readonly vision: RichText;
  /** What stands under it: a question's prompts, an action's examples, a stage's considerations, a group's roles. */
  readonly phrases: readonly Phrase[];
}

/** Finds prose by a worksheet's `ref`. */
export type ProseIndex = ReadonlyMap<string, Prose>;

const NOTHING: Prose = { title: "", number: "", text: [], vision: [], phrases: [] };

const paragraph = (phrase: Phrase | undefined): RichText =>
  phrase === undefined || phrase.length === 0 ? [] : [{ type: "paragraph", children: phrase }];

function* actionProse(action: ResolvedAction): Iterable<[string, Prose]> {
  const { title = "", number, text, examples } = action;
  yield [`action:${action.id}`, { ...NOTHING, title, number, text, phrases: examples }];
}

function* causeProse(cause: ResolvedRootCause): Iterable<[string, Prose]> {
  const { title, number, description, vision } = cause;
  yield [`root-cause:${cause.id}`, { ...NOTHING, title, number, text: description, vision }];
  for (const action of cause.actions) yield* actionProse(action);
}

function* keyQuestionProse(question: ResolvedKeyQuestion): Iterable<[string, Prose]> {
  yield [`key-question:${question.id}`, { ...NOTHING, title: question.text, number: question.code }];
  for (const cause of question.rootCauses) yield* causeProse(cause);
}

function guidingQuestionProse(question: GuidingQuestion): [string, Prose] {
  const { text: title, hint = [], prompts } = question;
  return [`guiding-question:${question.id}`, { ...NOTHING, title, text: hint, phrases: prompts }];
}

function* stepProse(step: Step): Iterable<[string, Prose]> {
  const text = step.worksheetIntro ?? step.intro;
  yield [`step:${step.id}`, { ...NOTHING, title: step.title, number: step.letter, text }];
  for (const question of step.guidingQuestions) yield guidingQuestionProse(question);
}

function stageProse(stage: PlanningStage, index: number): [string, Prose] {
  const phrases = stage.considerations.map((consideration) => consideration.text);
  const text = paragraph(stage.question);
  return [`stage:${stage.id}`, { ...NOTHING, title: stage.title, number: String(index + 1), text, phrases }];
}

function scopeProse(scope: ResolvedScope): [string, Prose] {
  return [`scope:${scope.id}`, { ...NOTHING, title: scope.label, text: paragraph(scope.example) }];
}

function groupProse(group: StakeholderGroup): [string, Prose] {
  return [`stakeholder-group:${group.id}`, { ...NOTHING, title: group.label, phrases: group.roles }];
}

/**
 * Collects the prose that a worksheet's refs point to.
 *
 * @param resolved A resolved guidebook.
 * @returns Prose by ref, for the kinds key-question, root-cause, action, guiding-question, stage, step, scope and
 *   stakeholder-group.
 * @example
 * proseIndex(resolved).get("root-cause:meeting-hours")?.vision;
 */
export function proseIndex(resolved: ResolvedGuidebook): ProseIndex {
  return new Map<string, Prose>([
    ...resolved.keyQuestions.flatMap((question) => [...keyQuestionProse(question)]),
    ...resolved.steps.flatMap((step) => [...stepProse(step)]),
    ...resolved.planningStages.map(stageProse),
    ...resolved.scopes.items.map(scopeProse),
    ...(resolved.framework.stakeholderGroups?.items ?? []).map(groupProse),
  ]);
}
