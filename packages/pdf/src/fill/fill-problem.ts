import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import type { FieldProblem } from "../fields/kinds/field-kind.js";

/**
 * Says why a value was not written.
 *
 * @param problem What is wrong.
 * @param label The field's description.
 * @param file What diagnostics call the PDF.
 * @returns The diagnostic.
 */
export function fillProblem(problem: FieldProblem, label: string, file: string): Diagnostic {
  const { name } = problem;
  if (problem.kind === "no-room") return diagnose(pdfDiagnostics.noRoom, { label, name }, { file });
  return diagnose(pdfDiagnostics.noGlyph, { label, name, characters: problem.characters }, { file });
}
