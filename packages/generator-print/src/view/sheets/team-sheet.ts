import type { RichText } from "@guidebook-kit/core";
import type { TeamPart } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { ANCHORS } from "../anchors.js";
import { type ChoiceCard, choiceCards } from "../fields/choice-cards.js";
import { type FieldView, fieldView } from "../fields/field-view.js";
import { coverFields } from "./cover-sheet.js";
import type { Sheet } from "./sheet.js";

/** Who is at the table. */
export interface TeamSheet extends Sheet {
  readonly template: "sheet-team";
  readonly heading: string;
  readonly first: readonly FieldView[];
  readonly groups: {
    readonly heading: string;
    readonly intro: RichText;
    readonly cards: readonly ChoiceCard[];
  } | null;
  readonly members: FieldView | null;
  readonly membersHeading: string;
  readonly last: readonly FieldView[];
}

/**
 * Gives the sheet about the team.
 *
 * @param context The pages' context.
 * @param team The team's part.
 * @returns What the template `sheet-team` draws: all of the team's fields but those on the cover.
 */
export function teamSheet(context: PrintContext, team: TeamPart): TeamSheet {
  const { page } = context.locale;
  const first = coverFields(context).length > 0 ? [] : [team.name, team.date];
  const views = (fields: readonly Parameters<typeof fieldView>[1][]): FieldView[] =>
    fields.map((field) => fieldView(context, field)).filter((view) => view !== null);
  return {
    template: "sheet-team",
    anchor: ANCHORS.team,
    running: { part: page.intro, step: undefined, team: true },
    contents: [{ part: page.intro, letter: "", title: team.label, anchor: ANCHORS.team }],
    heading: team.label,
    first: views(first),
    groups:
      team.groups === undefined
        ? null
        : {
            heading: team.groups.label,
            intro: context.resolved.framework.stakeholderGroups?.intro ?? [],
            cards: choiceCards(context, team.groups),
          },
    members: fieldView(context, team.members),
    membersHeading: team.members.label,
    last: views([team.missing, ...team.extra]),
  };
}
