import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { Response } from "@guidebook-kit/worksheet";
import { addHiddenField } from "../fields/add-hidden-field.js";
import type { FieldTools } from "../fields/kinds/field-kind.js";
import { readFieldTree } from "../fields/read-field-tree.js";
import { UNMATCHED_FIELD, writeUnmatched } from "../fields/unmatched-field.js";

/**
 * Keeps what found no place in a hidden field of the PDF, so that nothing is lost on the way.
 *
 * @param document The document; it has a form.
 * @param unmatched The response's list.
 * @param tools The PDF's font and appearances.
 */
export function keepUnmatched(
  document: PDFDocument,
  unmatched: Response["unmatched"],
  tools: FieldTools,
): void {
  const value = writeUnmatched(unmatched);
  const existing = readFieldTree(document).find(({ name }) => name === UNMATCHED_FIELD);
  if (existing !== undefined) {
    existing.dict.set(PDFName.of("V"), PDFHexString.fromText(value));
    return;
  }
  const form = document.catalog.lookup(PDFName.of("AcroForm"));
  const fields = form instanceof PDFDict ? form.lookup(PDFName.of("Fields")) : undefined;
  if (value === "" || !(fields instanceof PDFArray)) return;
  const control = { kind: "hidden", name: UNMATCHED_FIELD, label: UNMATCHED_FIELD, value } as const;
  const { dict, reference, name } = addHiddenField(control, document, tools);
  dict.set(PDFName.of("T"), PDFHexString.fromText(name));
  fields.push(reference);
}
