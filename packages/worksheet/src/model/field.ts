/** One thing that can be ticked. */
export interface Option {
  /** Stable id: a scope, a root cause, a stakeholder group, an option of an extension field. */
  readonly id: string;
  /** Plain text for people. */
  readonly label: string;
  /** Where the prose stands that explains it, as `<kind>:<id>`. */
  readonly ref?: string;
}

interface Named {
  /** The control's name, the same in every medium; within `rows`, the part that follows the row's id. */
  readonly name: string;
  /** Plain text for people. */
  readonly label: string;
}

/** Text of one line. */
export interface LineField extends Named {
  readonly kind: "line";
  /** Where suggestions come from, for example the actions that a team chose. */
  readonly suggest?: "chosen-actions";
}

/** Text of any length. */
export interface NotesField extends Named {
  readonly kind: "notes";
}

/** A date, or any words for one. */
export interface DateField extends Named {
  readonly kind: "date";
}

/** A number; only for extension fields. */
export interface NumberField extends Named {
  readonly kind: "number";
}

/** Any number of options; the control of each is named `<name>.<option id>` and has the value `yes`. */
export interface ChoicesField extends Named {
  readonly kind: "choices";
  readonly options: readonly Option[];
}

/** At most one option, by its id; only for extension fields. */
export interface ChoiceField extends Named {
  readonly kind: "choice";
  readonly options: readonly Option[];
}

/** A list of rows; the control of a column is named `<name>.<row id>.<column name>`. */
export interface RowsField extends Named {
  readonly kind: "rows";
  /** What one row is called; its number follows, for example `Next step`. */
  readonly rowLabel: string;
  readonly columns: readonly Field[];
  /** The ids of the rows that the worksheet shows: blank ones (`r1`, `r2`, …) and a response's. */
  readonly rows: readonly string[];
  /**
   * For columns that are rows themselves: what a row shows differently from `rows` of the column, by row id.
   * Absent when all rows show the same.
   */
  readonly innerRows?: Readonly<Record<string, readonly string[]>>;
}

/** A value that people neither see nor change. */
export interface HiddenField {
  readonly kind: "hidden";
  readonly name: string;
  readonly label: string;
  /** The value it always has; absent where it depends on the row. */
  readonly value?: string;
}

/** A field of a worksheet: what a team fills in. */
export type Field =
  | LineField
  | NotesField
  | DateField
  | NumberField
  | ChoicesField
  | ChoiceField
  | RowsField
  | HiddenField;
