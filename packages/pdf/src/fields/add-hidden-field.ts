import type { PDFDocument } from "@cantoo/pdf-lib";
import type { NamedField } from "./build-field-tree.js";
import type { FormControl } from "./form-control.js";
import type { FieldTools } from "./kinds/field-kind.js";
import { setFieldEntries } from "./set-field-entries.js";

/** The flag of an annotation that neither shows nor prints. */
const HIDDEN = 1 << 1;

/**
 * Adds a field that people neither see nor change. It belongs to the first page, since many programs list only the
 * fields of pages.
 *
 * @param control The control, of the kind `hidden`.
 * @param document The document.
 * @param tools Its font and appearances.
 * @returns The field, which is not yet in the form.
 */
export function addHiddenField(control: FormControl, document: PDFDocument, tools: FieldTools): NamedField {
  const page = document.getPage(0);
  const dict = tools.context.obj({ Type: "Annot", Rect: [0, 0, 0, 0], F: HIDDEN, P: page.ref });
  const reference = tools.context.register(dict);
  setFieldEntries(dict, control, tools);
  page.node.addAnnot(reference);
  return { name: control.name, dict, reference };
}
