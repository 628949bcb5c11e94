import type { Field } from "../model/field.js";
import type { TeamPart } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { BLANK_ROWS, type ProjectContext } from "./project-context.js";
import { rowsToShow } from "./rows-to-show.js";

/**
 * Projects who is at the table.
 *
 * @param context The projection at hand.
 * @param extra Extension fields; they stand last.
 * @returns The team's part; without groups when the framework names none.
 */
export function projectTeam(context: ProjectContext, extra: readonly Field[]): TeamPart {
  const { labels, resolved, response } = context;
  const groups = resolved.framework.stakeholderGroups?.items ?? [];
  const options = groups.map((group) => ({
    id: group.id,
    label: group.label,
    ref: `stakeholder-group:${group.id}`,
  }));
  return {
    kind: "team",
    label: labels.team,
    name: { kind: "line", name: joinName(words.team, words.name), label: labels.teamName },
    date: { kind: "date", name: joinName(words.team, words.date), label: labels.teamDate },
    ...(options.length === 0
      ? {}
      : {
          groups: {
            kind: "choices" as const,
            name: joinName(words.team, words.groups),
            label: labels.teamGroups,
            options,
          },
        }),
    members: {
      kind: "rows",
      name: joinName(words.team, words.members),
      label: labels.teamMembers,
      rowLabel: labels.teamMember,
      columns: [
        { kind: "line", name: words.name, label: labels.memberName },
        { kind: "line", name: words.role, label: labels.memberRole },
      ],
      rows: rowsToShow(BLANK_ROWS.members, response?.team?.members),
    },
    missing: { kind: "notes", name: joinName(words.team, words.missing), label: labels.teamMissing },
    extra,
  };
}
