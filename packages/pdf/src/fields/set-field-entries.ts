import { type PDFDict, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { fieldKinds } from "./field-kinds.js";
import type { FormControl } from "./form-control.js";
import type { FieldTools } from "./kinds/field-kind.js";

/**
 * Makes an annotation a field: its kind, its description, its first value.
 *
 * @param dict The annotation.
 * @param control The control that it is to be; its value is the field's first one.
 * @param tools The PDF and its font.
 */
export function setFieldEntries(dict: PDFDict, control: FormControl, tools: FieldTools): void {
  const kind = fieldKinds[control.kind];
  for (const [key, value] of Object.entries(kind.entries(control, dict, tools))) {
    dict.set(PDFName.of(key), value);
  }
  dict.set(PDFName.of("Subtype"), PDFName.of("Widget"));
  dict.set(PDFName.of("TU"), PDFHexString.fromText(control.label));
  kind.write({ control, field: dict, widgets: [dict] }, control.value ?? "", tools);
}
