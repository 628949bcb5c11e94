import type { ResponseWorksheet } from "../response/response.js";
import type { ResponseRecord } from "../response/response-record.js";

/** The `format` of merged responses. */
export const MERGED_FORMAT = "guidebook-kit/merged-responses/1";

/** A response and where it came from, for example a file's name. */
export interface ResponseSource<Content> {
  readonly source: string;
  readonly response: Content;
}

/** Which stakeholder group a response speaks for: the one that is ticked, else none and why. */
export type TallyGroup =
  | { readonly group: string }
  | { readonly group: null; readonly why: "mixed" | "not-stated" };

/** A source as the merge has it: all that is not an answer to a question. */
export interface MergedSource {
  readonly source: string;
  readonly worksheet: ResponseWorksheet;
  readonly record?: ResponseRecord;
  readonly speaksFor: TallyGroup;
}

/** How many sources of one group ticked an option. */
export type GroupCount = TallyGroup & { readonly count: number };

/** One option of a field: who ticked it. */
export interface MergedOption {
  readonly option: string;
  readonly count: number;
  /** Only groups that ticked it, in the worksheet's order, then mixed, then not stated. */
  readonly groups: readonly GroupCount[];
  readonly sources: readonly string[];
}

/** A field of tick boxes: its options in the worksheet's order, also those that nobody ticked. */
export interface MergedChoices {
  readonly name: string;
  readonly options: readonly MergedOption[];
}

/** A field of text: every source's own words. */
export interface MergedText {
  readonly name: string;
  readonly answers: readonly { readonly source: string; readonly value: string | number }[];
}

/** A row under the key `<source>/<row id>`; rows within keep their ids. */
export interface MergedRow {
  readonly id: string;
  readonly source: string;
  readonly [column: string]: unknown;
}

/** A field of rows: the rows of all sources. */
export interface MergedRows {
  readonly name: string;
  readonly rows: readonly MergedRow[];
}

/** What several teams answered, with their disagreements kept. */
export interface MergedResponses {
  readonly format: typeof MERGED_FORMAT;
  readonly worksheet: { readonly guidebook: string; readonly version: string; readonly digest: string };
  readonly sources: readonly MergedSource[];
  /** Sources whose records have the same id: perhaps two states of one response. Both are kept. */
  readonly sameRecords: readonly { readonly record: string; readonly sources: readonly string[] }[];
  readonly choices: readonly MergedChoices[];
  readonly texts: readonly MergedText[];
  readonly rows: readonly MergedRows[];
  readonly unmatched: readonly { readonly source: string; readonly name: string; readonly value: string }[];
}
