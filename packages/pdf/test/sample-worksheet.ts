import type { ChoicesField, RowsField, Worksheet } from "@guidebook-kit/worksheet";

const SCOPES = [
  { id: "everywhere", label: "Everywhere" },
  { id: "rooms", label: "In rooms" },
];

function scopesField(name: string, label: string): ChoicesField {
  return { kind: "choices", name, label, options: SCOPES };
}

const members: RowsField = {
  kind: "rows",
  name: "team.members",
  label: "People",
  rowLabel: "Person",
  rows: ["r1", "r2"],
  columns: [
    { kind: "line", name: "name", label: "Name" },
    { kind: "line", name: "role", label: "Role" },
  ],
};

const ownCauses: RowsField = {
  kind: "rows",
  name: "other-causes.news",
  label: "Causes of our own",
  rowLabel: "Cause of our own",
  rows: ["r1"],
  columns: [
    { kind: "line", name: "title", label: "Title" },
    { kind: "notes", name: "vision", label: "Vision" },
    {
      kind: "rows",
      name: "actions",
      label: "Actions",
      rowLabel: "Action",
      rows: ["r1", "r2"],
      columns: [{ kind: "notes", name: "text", label: "Action" }, scopesField("scopes", "Where")],
    },
  ],
};

const plan: RowsField = {
  kind: "rows",
  name: "plan.rows",
  label: "Next steps",
  rowLabel: "Next step",
  rows: ["r1", "r2", "r3"],
  columns: [
    { kind: "notes", name: "what", label: "What" },
    { kind: "line", name: "for-action", label: "For which action", suggest: "chosen-actions" },
    { kind: "hidden", name: "action-id", label: "Action" },
    { kind: "date", name: "due", label: "By when" },
  ],
};

/** A small worksheet with every kind of field. */
export const sampleWorksheet: Worksheet = {
  format: "guidebook-kit/worksheet/1",
  guidebook: "family-news",
  version: "0.1.0",
  locale: "en",
  digest: `sha256-${"0".repeat(64)}`,
  framework: { id: "fair-share", version: "0.1.0" },
  hidden: [
    { kind: "hidden", name: "worksheet.guidebook", label: "Guidebook", value: "family-news" },
    { kind: "hidden", name: "worksheet.version", label: "Version", value: "0.1.0" },
    { kind: "hidden", name: "worksheet.digest", label: "Digest", value: `sha256-${"0".repeat(64)}` },
    { kind: "hidden", name: "worksheet.locale", label: "Language", value: "en" },
  ],
  parts: [
    {
      kind: "team",
      label: "Team",
      name: { kind: "line", name: "team.name", label: "Name of the team" },
      date: { kind: "date", name: "team.date", label: "Date" },
      groups: {
        kind: "choices",
        name: "team.groups",
        label: "Groups",
        options: [{ id: "neighbors", label: "Neighbors" }],
      },
      members,
      missing: { kind: "notes", name: "team.missing", label: "Who is missing" },
      extra: [
        {
          kind: "choice",
          name: "extra.grades",
          label: "Grades",
          options: [
            { id: "k-5", label: "K to 5" },
            { id: "6-8", label: "6 to 8" },
          ],
        },
        { kind: "number", name: "extra.students", label: "Students" },
      ],
    },
    {
      kind: "question",
      id: "news",
      ref: "key-question:news",
      code: "4.1",
      label: "Does news reach every family?",
      blocks: [
        {
          kind: "notes",
          step: "find",
          label: "Notes",
          field: { kind: "notes", name: "questions.news.notes.find", label: "Notes" },
        },
        {
          kind: "action-table",
          step: "act",
          cause: "meeting-hours",
          ref: "root-cause:meeting-hours",
          label: "Narrow meeting hours",
          heading: "Actions",
          columns: SCOPES,
          rows: [
            {
              action: "evening-slots",
              ref: "action:evening-slots",
              number: "1.1",
              field: scopesField("actions.evening-slots.scopes", "1.1 Open evening slots"),
            },
          ],
          other: { ...ownCauses, name: "other-actions.meeting-hours", rows: [], columns: [] },
        },
        { kind: "other-cause", step: "act", label: "Causes of our own", field: ownCauses },
      ],
    },
    {
      kind: "plan",
      step: "plan",
      label: "Plan",
      prompts: [],
      stages: [],
      table: plan,
      notes: { kind: "notes", name: "plan.notes", label: "Notes on the plan" },
    },
  ],
};
