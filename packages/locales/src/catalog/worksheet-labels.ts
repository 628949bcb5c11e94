import type { WorksheetText } from "./worksheet-text.js";

/** The labels of a worksheet that a framework may word itself, each by a closed id. */
export const WORKSHEET_LABEL_IDS = {
  team: "team",
  "team-name": "teamName",
  "team-date": "teamDate",
  "team-groups": "teamGroups",
  "team-members": "teamMembers",
  "team-member": "teamMember",
  "member-name": "memberName",
  "member-role": "memberRole",
  "team-missing": "teamMissing",
  notes: "notes",
  "other-cause-pointer": "otherCausePointer",
  "other-causes": "otherCauses",
  "other-cause": "otherCause",
  "cause-title": "causeTitle",
  "cause-description": "causeDescription",
  "cause-vision": "causeVision",
  "cause-scopes": "causeScopes",
  "cause-actions": "causeActions",
  "other-actions": "otherActions",
  "other-action": "otherAction",
  "action-text": "actionText",
  "action-scopes": "actionScopes",
  "plan-table": "planTable",
  "plan-row": "planRow",
  "plan-what": "planWhat",
  "plan-for-action": "planForAction",
  "plan-who": "planWho",
  "plan-due": "planDue",
  "plan-measure": "planMeasure",
} as const satisfies Readonly<Record<string, keyof WorksheetText>>;

const isLabelId = (id: string): id is keyof typeof WORKSHEET_LABEL_IDS =>
  Object.hasOwn(WORKSHEET_LABEL_IDS, id);

/**
 * Puts a framework's own labels in place of a locale's.
 *
 * @param text The locale's labels.
 * @param labels The framework's, by closed id; unknown ids are passed over.
 * @returns The labels that the worksheet shows.
 */
export function withWorksheetLabels(
  text: WorksheetText,
  labels: Readonly<Record<string, string>>,
): WorksheetText {
  const own = Object.entries(labels).flatMap(([id, label]) =>
    isLabelId(id) ? [[WORKSHEET_LABEL_IDS[id], label] as const] : [],
  );
  return { ...text, ...Object.fromEntries(own) };
}
