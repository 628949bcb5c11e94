import type { PDFDict, PDFDocument } from "@cantoo/pdf-lib";
import type { Diagnostic } from "@guidebook-kit/core";
import type { PdfField } from "../fields/read-field-tree.js";
import type { StructureElement } from "../structure/read-structure.js";

/** What the checks look at, read once. */
export interface LintSubject {
  readonly document: PDFDocument;
  /** In reading order; undefined when the PDF has no structure. */
  readonly elements: readonly StructureElement[] | undefined;
  readonly fields: readonly PdfField[];
  /** Every annotation that an element of the type `Form` holds. */
  readonly tagged: ReadonlySet<PDFDict>;
  /** What diagnostics call the PDF. */
  readonly file: string;
}

/** One check: what it finds wrong. */
export type LintCheck = (subject: LintSubject) => readonly Diagnostic[];
