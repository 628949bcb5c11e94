import { PDFArray, PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import type { StructureElement } from "../../structure/read-structure.js";
import type { LintCheck } from "../lint-subject.js";

function hasScope({ dict }: StructureElement): boolean {
  const value = dict.lookup(PDFName.of("A"));
  const attributes: readonly (PDFObject | undefined)[] =
    value instanceof PDFArray ? value.asArray().map((each) => dict.context.lookup(each)) : [value];
  return attributes.some((each) => each instanceof PDFDict && each.has(PDFName.of("Scope")));
}

/**
 * Checks that every header cell says whether it heads a row or a column.
 *
 * @param subject The PDF.
 * @returns What is wrong, as one number for the whole PDF.
 */
export const checkTableHeaders: LintCheck = ({ elements = [], file }) => {
  const count = elements.filter((element) => element.type === "TH" && !hasScope(element)).length;
  return count === 0 ? [] : [diagnose(pdfDiagnostics.headerWithoutScope, { count }, { file })];
};
