import type { RichText } from "@guidebook-kit/core";
import type { ChoicesField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../form-context.js";
import { type ChoicesView, choicesView } from "./fields/choices-view.js";
import type { FieldView } from "./fields/field-place.js";
import { fieldView } from "./fields/field-view.js";
import { INTRO_ID, TEAM_ID } from "./leaf-ids.js";
import { partId } from "./part-id.js";
import { type ReadingView, readingView } from "./reading-view.js";

/** The first leaf: what this is, what to read, who is at the table. */
export interface IntroView {
  readonly id: string;
  readonly headingId: string;
  readonly summary: RichText;
  readonly questions: readonly { readonly code: string; readonly text: string }[];
  readonly reading: ReadingView;
  readonly team: TeamView | null;
}

/** Who is at the table. */
export interface TeamView {
  readonly heading: string;
  readonly headingId: string;
  readonly name: FieldView;
  readonly date: FieldView;
  readonly groups: ChoicesView | null;
  readonly members: FieldView;
  readonly missing: FieldView;
  readonly extra: readonly FieldView[];
}

function groupsView(context: FormContext, field: ChoicesField): ChoicesView {
  const intro = context.resolved.framework.stakeholderGroups?.intro ?? [];
  return { ...choicesView(context, field, { name: field.name, headings: [] }), intro };
}

function teamView(context: FormContext): TeamView | null {
  const { team } = context;
  if (team === undefined) return null;
  return {
    heading: team.label,
    headingId: partId(TEAM_ID, "heading"),
    name: fieldView(context, team.name),
    date: fieldView(context, team.date),
    groups: team.groups === undefined ? null : groupsView(context, team.groups),
    members: fieldView(context, team.members),
    missing: fieldView(context, team.missing),
    extra: team.extra.map((field) => fieldView(context, field)),
  };
}

/**
 * Gives the first leaf.
 *
 * @param context The form's context.
 * @returns What the template `leaf-intro` draws.
 */
export function introView(context: FormContext): IntroView {
  return {
    id: INTRO_ID,
    headingId: partId(INTRO_ID, "heading"),
    summary: context.resolved.guidebook.summary,
    questions: context.resolved.keyQuestions.map(({ code, text }) => ({ code, text })),
    reading: readingView(context),
    team: teamView(context),
  };
}
