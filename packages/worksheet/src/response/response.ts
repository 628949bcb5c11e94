/** The `format` of a response. */
export const RESPONSE_FORMAT = "guidebook-kit/response/1";

/** Which worksheet a response answers. */
export interface ResponseWorksheet {
  guidebook: string;
  version: string;
  digest: string;
  locale: string;
}

/** A row: its id and the columns that hold something. */
export interface ResponseRow {
  id: string;
  [column: string]: string | number | string[] | ResponseRow[];
}

/** A listed action's answer. */
export interface ActionAnswer {
  scopes?: string[];
}

/** The answers to one key question. */
export interface QuestionAnswers {
  answers?: Record<string, string | string[]>;
  notes?: Record<string, string>;
}

/** Step C. */
export interface PlanAnswers {
  answers?: Record<string, string | string[]>;
  stages?: Record<string, string>;
  rows?: ResponseRow[];
  notes?: string;
}

/** Who answered. */
export interface TeamAnswers {
  name?: string;
  date?: string;
  groups?: string[];
  members?: ResponseRow[];
  missing?: string;
}

/** A team's answers: the same record from screen, paper and program. */
export interface Response {
  format: typeof RESPONSE_FORMAT;
  worksheet: ResponseWorksheet;
  /** Set by whoever stores the response. */
  record?: { id: string; revision?: number | undefined; savedAt?: string | undefined };
  team?: TeamAnswers;
  questions?: Record<string, QuestionAnswers>;
  actions?: Record<string, ActionAnswer>;
  "other-actions"?: Record<string, ResponseRow[]>;
  "other-causes"?: Record<string, ResponseRow[]>;
  plan?: PlanAnswers;
  extra?: Record<string, string | number | string[]>;
  /** What found no place: names and values, nothing is dropped. */
  unmatched?: [name: string, value: string][];
}
