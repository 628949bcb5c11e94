/** A place in a text (unist `Point`): line and column count from 1, offset from 0 in code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** A range in a text (unist `Position`). */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** Replaces the characters from `start` to `end` (offsets in code units) by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How bad a problem is; only an error stops a build. */
export type Severity = "error" | "warning" | "note";

/** A problem of the content, as a value: what is wrong, where, and what to do. */
export interface Diagnostic {
  /** Permanent name, for example `markdown/unknown-heading`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in an editor's words. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string | undefined;
  /** Path of the file, as the caller named it. */
  readonly file: string;
  /** Where in the file; absent when the problem is the file itself. */
  readonly position?: Position | undefined;
  /** The word that was probably meant. */
  readonly suggestion?: string | undefined;
  /** The edits that mend it, where exactly one mend is right. */
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] } | undefined;
}
