import {
  type Diagnostic,
  type DiagnosticKind,
  type DiagnosticPlace,
  diagnose,
  type Position,
  type TextEdit,
} from "@guidebook-kit/core";

/** Where a problem stands in the file at hand, with what is known of its remedy. */
export type Place = Omit<DiagnosticPlace, "file">;

/** Collects what is wrong with one file. */
export interface Reporter {
  readonly report: <Details>(kind: DiagnosticKind<Details>, details: Details, place: Place) => void;
  /** Reports that something is missing, unless a part of the file could not be read: it may stand there. */
  readonly reportMissing: <Details>(kind: DiagnosticKind<Details>, details: Details, place: Place) => void;
  /**
   * Reports text that has no place where it stands, unless a heading has none either: then the text seems out of place
   * because of the heading.
   */
  readonly reportMisfit: <Details>(kind: DiagnosticKind<Details>, details: Details, place: Place) => void;
  /**
   * Reports what may be left over of something else: unless another part of the file could not be read, to which it may
   * belong. What it names may be what is missing elsewhere.
   */
  readonly reportStray: <Details>(kind: DiagnosticKind<Details>, details: Details, place: Place) => void;
  /** Notes that a heading stands where it has no place, which has been reported. */
  readonly breakOutline: () => void;
  /** False when a heading stands where it has no place. */
  readonly isInOrder: () => boolean;
  /** Notes that a part of the file could not be read, which has been reported. */
  readonly passOver: () => void;
  /** False when a part of the file could not be read. */
  readonly isComplete: () => boolean;
  /** Everything collected so far. */
  readonly collect: () => Diagnostic[];
}

/**
 * Makes a reporter for one file.
 *
 * @param path Path of the file, as the caller named it.
 * @returns An empty reporter.
 */
export function createReporter(path: string): Reporter {
  const diagnostics: Diagnostic[] = [];
  const missing: Diagnostic[] = [];
  const strays: Diagnostic[] = [];
  let readable = true;
  let inOrder = true;
  const report: Reporter["report"] = (kind, details, place) => {
    diagnostics.push(diagnose(kind, details, { file: path, ...place }));
  };
  const isComplete = (): boolean => readable && strays.length === 0;
  return {
    report,
    reportMisfit: (kind, details, place) => {
      if (inOrder) report(kind, details, place);
    },
    reportStray: (kind, details, place) => {
      strays.push(diagnose(kind, details, { file: path, ...place }));
    },
    breakOutline: () => {
      inOrder = false;
    },
    isInOrder: () => inOrder,
    reportMissing: (kind, details, place) => {
      missing.push(diagnose(kind, details, { file: path, ...place }));
    },
    passOver: () => {
      readable = false;
    },
    isComplete,
    collect: () => [...diagnostics, ...(readable && inOrder ? strays : []), ...(isComplete() ? missing : [])],
  };
}

/**
 * Gives a fix that is one edit.
 *
 * @param title What it does, in an editor's words.
 * @param edit The edit, in the file's text without a byte order mark.
 * @returns The fix of a diagnostic.
 */
export function oneEdit(title: string, edit: TextEdit): NonNullable<Diagnostic["fix"]> {
  return { title, edits: [edit] };
}

/**
 * Gives the edit that replaces a range.
 *
 * @param position The range.
 * @param text What stands there afterwards.
 * @returns The edit, in the file's text without a byte order mark.
 */
export function replaceRange(position: Position, text: string): TextEdit {
  return { start: position.start.offset ?? 0, end: position.end.offset ?? 0, text };
}
