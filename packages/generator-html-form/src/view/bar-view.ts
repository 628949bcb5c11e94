import { type FormContext, proseOf } from "../form-context.js";
import { INTRO_ID, leafId, REVIEW_ID } from "./leaf-ids.js";

/** A link to a leaf. */
export interface BarLink {
  readonly href: string;
  readonly label: string;
}

/** A step's tab. */
export interface StepTab {
  readonly href: string;
  readonly letter: string;
  readonly title: string;
  /** Addresses of the step's leaves, one per key question, for the script; separated by spaces. */
  readonly leaves: string;
}

/** The way around: parts, and steps. */
export interface BarView {
  readonly intro: string;
  readonly questions: readonly BarLink[];
  readonly one: BarLink | null;
  readonly plan: string;
  readonly review: string;
  readonly steps: readonly StepTab[];
}

function stepTabs(context: FormContext): StepTab[] {
  const [first] = context.questions;
  const steps = [...new Set(context.questions.flatMap((part) => part.blocks.map((block) => block.step)))];
  const tabs = steps.map((step) => ({
    href: `#${leafId(step, first?.id)}`,
    step,
    leaves: context.questions.map((part) => `#${leafId(step, part.id)}`).join(" "),
  }));
  const plan = context.plan === undefined ? [] : [context.plan.step];
  const last = plan.map((step) => ({ href: `#${leafId(step)}`, step, leaves: `#${leafId(step)}` }));
  return [...tabs, ...last].map(({ href, step, leaves }) => {
    const prose = proseOf(context, `step:${step}`);
    return { href, letter: prose.number, title: prose.title, leaves };
  });
}

/**
 * Gives the way around the form.
 *
 * @param context The form's context.
 * @returns What the template `bar` draws; several key questions become a list.
 */
export function barView(context: FormContext): BarView {
  const questions = context.questions.map((part) => ({
    href: `#${leafId(part.blocks[0]?.step ?? "", part.id)}`,
    label: part.label,
  }));
  return {
    intro: `#${INTRO_ID}`,
    questions,
    one: questions.length === 1 ? (questions[0] ?? null) : null,
    plan: context.plan === undefined ? "" : `#${leafId(context.plan.step)}`,
    review: `#${REVIEW_ID}`,
    steps: stepTabs(context),
  };
}
