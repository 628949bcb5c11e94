import { shelfMark, type TrustedHtml, trustedHtml } from "@guidebook-kit/html";
import type { HiddenField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../form-context.js";
import type { HtmlFormOptions } from "../options.js";
import { type BarView, barView } from "./bar-view.js";
import { ACTION_LIST_ID } from "./fields/text-view.js";
import { type IntroView, introView } from "./intro-view.js";
import { REVIEW_ID } from "./leaf-ids.js";
import { partId } from "./part-id.js";
import { type PlanView, planView } from "./plan-view.js";
import { type StepView, stepViews } from "./step-view.js";

/** A form in another language. */
export interface LanguageLink {
  readonly lang: string;
  readonly name: string;
  readonly href: string;
}

/** Everything between `body` and its end. */
export interface PageView {
  readonly number: number;
  readonly title: string;
  readonly shelf: TrustedHtml;
  readonly languages: readonly LanguageLink[];
  readonly bar: BarView;
  readonly action: string;
  readonly hidden: readonly HiddenField[];
  readonly intro: IntroView;
  readonly steps: readonly StepView[];
  readonly plan: PlanView | null;
  readonly reviewId: string;
  readonly reviewHeadingId: string;
  readonly actionListId: string;
  readonly actions: readonly string[];
  readonly foot: FootView;
}

/** Where the words come from. */
export interface FootView {
  readonly publisher: string;
  readonly framework: string;
  readonly source: string;
  readonly rights: string;
  readonly version: string;
  readonly status: string;
}

function footView(context: FormContext): FootView {
  const { framework, guidebook } = context.resolved;
  return {
    publisher: framework.publisher,
    framework: framework.title,
    source: guidebook.source ?? "",
    rights: guidebook.rights,
    version: guidebook.version,
    status: context.locale.page.status[guidebook.status],
  };
}

/**
 * Lists the actions that a plan's row may be for.
 *
 * @param context The form's context.
 * @returns Id and label of every listed action, in order.
 */
export function listedActions(context: FormContext): [id: string, label: string][] {
  const blocks = context.questions.flatMap((part) => part.blocks);
  return blocks.flatMap((block) => {
    if (block.kind !== "action-table") return [];
    return block.rows.map((row): [string, string] => [
      row.ref.slice(row.ref.indexOf(":") + 1),
      row.field.label.replace(/\s+/g, " "),
    ]);
  });
}

/**
 * Gives the whole page.
 *
 * @param context The form's context.
 * @param options The generator's options.
 * @returns What the template `page` draws.
 */
export function pageView(context: FormContext, options: HtmlFormOptions): PageView {
  const { dimension, framework, guidebook } = context.resolved;
  return {
    number: dimension.number,
    title: guidebook.title,
    shelf: trustedHtml(shelfMark(framework.dimensions, dimension.number)),
    languages: context.siblings.map(({ locale, name, href }) => ({
      lang: locale,
      name,
      href: `${href}form.html`,
    })),
    bar: barView(context),
    action: options.action ?? "",
    hidden: context.worksheet.hidden,
    intro: introView(context),
    steps: context.questions.flatMap((part) => stepViews(context, part)),
    plan: context.plan === undefined ? null : planView(context, context.plan),
    reviewId: REVIEW_ID,
    reviewHeadingId: partId(REVIEW_ID, "heading"),
    actionListId: ACTION_LIST_ID,
    actions: [...new Set(listedActions(context).map(([, label]) => label))],
    foot: footView(context),
  };
}
