import { PDFName } from "@cantoo/pdf-lib";
import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import { readText } from "../../document/read-text.js";
import { isShown } from "../../fields/is-shown.js";
import type { PdfField } from "../../fields/read-field-tree.js";
import type { LintCheck, LintSubject } from "../lint-subject.js";

function checkField(field: PdfField, { tagged, file }: LintSubject): Diagnostic[] {
  const { name, widgets } = field;
  const shown = widgets.filter(isShown);
  if (shown.length === 0) return [];
  const found: Diagnostic[] = [];
  const tooltip = readText(field.dict.lookup(PDFName.of("TU"))) ?? "";
  if (tooltip.trim() === "") found.push(diagnose(pdfDiagnostics.fieldWithoutTooltip, { name }, { file }));
  if (!shown.every((widget) => tagged.has(widget))) {
    found.push(diagnose(pdfDiagnostics.fieldWithoutTag, { name }, { file }));
  }
  return found;
}

/**
 * Checks that every field on a page has a description and a place in the structure.
 *
 * @param subject The PDF.
 * @returns What is wrong.
 */
export const checkFields: LintCheck = (subject) =>
  subject.fields.flatMap((field) => checkField(field, subject));
