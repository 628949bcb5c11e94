import type {
  ChoicesField,
  DateField,
  Field,
  HiddenField,
  LineField,
  NotesField,
  RowsField,
} from "./field.js";

/** Where prose stands: `<kind>:<id>`, for example `root-cause:district-policies`. */
export type Ref = string;

/** A guiding question with its field, if it takes an answer. */
export interface PromptBlock {
  readonly kind: "prompt";
  /** Id of the step it belongs to. */
  readonly step: string;
  /** `guiding-question:<id>`. */
  readonly ref: Ref;
  readonly label: string;
  readonly field?: NotesField | ChoicesField;
}

/** A root cause as it stands in one scope group of the menu. */
export interface MenuEntry {
  /** The cause's id, an option of the menu's field. */
  readonly option: string;
  /** `root-cause:<id>`. */
  readonly ref: Ref;
  /** False where the cause has its box in an earlier group and this place only points to it. */
  readonly box: boolean;
}

/** The causes of one scope. */
export interface MenuGroup {
  readonly scope: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** The root-cause menu: the control of the guiding question that asks for causes. */
export interface MenuBlock {
  readonly kind: "menu";
  readonly step: string;
  /** `guiding-question:<id>`. */
  readonly ref: Ref;
  readonly label: string;
  /** What stands above the menu; the question's text when the framework gives no heading. */
  readonly heading: string;
  readonly field: ChoicesField;
  readonly groups: readonly MenuGroup[];
  /** Words of the pointer to the page for causes of one's own. */
  readonly other: string;
}

/** One listed action with its columns. */
export interface ActionRow {
  /** The action's id. */
  readonly action: string;
  /** `action:<id>`. */
  readonly ref: Ref;
  /** `1.1`, for speaking around a table. */
  readonly number: string;
  readonly field: ChoicesField;
}

/** The actions of one root cause, as a table of scopes. */
export interface ActionTableBlock {
  readonly kind: "action-table";
  readonly step: string;
  /** The cause's id. */
  readonly cause: string;
  /** `root-cause:<id>`. */
  readonly ref: Ref;
  /** The cause's title. */
  readonly label: string;
  /** What stands above the table, from the framework. */
  readonly heading: string;
  /** Scope ids and labels of the columns. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly ActionRow[];
  /** Actions of the team's own. */
  readonly other: RowsField;
}

/** Root causes of the team's own, with their actions. */
export interface OtherCauseBlock {
  readonly kind: "other-cause";
  readonly step: string;
  readonly label: string;
  readonly field: RowsField;
}

/** Notes of one step. */
export interface NotesBlock {
  readonly kind: "notes";
  readonly step: string;
  readonly label: string;
  readonly field: NotesField;
}

/** A block of a key question's part. */
export type Block = PromptBlock | MenuBlock | ActionTableBlock | OtherCauseBlock | NotesBlock;

/** Who is at the table. */
export interface TeamPart {
  readonly kind: "team";
  readonly label: string;
  readonly name: LineField;
  readonly date: DateField;
  readonly groups?: ChoicesField;
  readonly members: RowsField;
  readonly missing: NotesField;
  /** Extension fields, the part's last block. */
  readonly extra: readonly Field[];
}

/** One key question: steps A and B. */
export interface QuestionPart {
  readonly kind: "question";
  readonly id: string;
  /** `key-question:<id>`. */
  readonly ref: Ref;
  /** `10.1`. */
  readonly code: string;
  readonly label: string;
  readonly blocks: readonly Block[];
}

/** One planning stage with its notes; the considerations are its prompts. */
export interface StageBlock {
  /** `stage:<id>`. */
  readonly ref: Ref;
  /** Position, from 1. */
  readonly number: number;
  readonly label: string;
  readonly field: NotesField;
}

/** Step C, one per guidebook. */
export interface PlanPart {
  readonly kind: "plan";
  /** Id of the step. */
  readonly step: string;
  readonly label: string;
  /** Step C's own guiding questions. */
  readonly prompts: readonly PromptBlock[];
  readonly stages: readonly StageBlock[];
  readonly table: RowsField;
  readonly notes: NotesField;
}

/** A part of a worksheet. */
export type Part = TeamPart | QuestionPart | PlanPart;

/** The `format` of `worksheet.json`. */
export const WORKSHEET_FORMAT = "guidebook-kit/worksheet/1";

/** What a team fills in: the one list of controls from which every medium and schema comes. */
export interface Worksheet {
  readonly format: typeof WORKSHEET_FORMAT;
  /** The guidebook's id. */
  readonly guidebook: string;
  /** The guidebook's version. */
  readonly version: string;
  readonly locale: string;
  readonly digest: string;
  readonly framework: { readonly id: string; readonly version: string };
  /** `worksheet.*`: what tells answers apart from another worksheet's. */
  readonly hidden: readonly HiddenField[];
  /** Team, key questions in order, plan. */
  readonly parts: readonly Part[];
}
