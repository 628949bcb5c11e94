import { PDFName } from "@cantoo/pdf-lib";
import {
  type Control,
  type FieldShape,
  findControl,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { readText } from "../document/read-text.js";
import { type FormControl, formControls } from "../fields/form-control.js";
import type { PdfField } from "../fields/read-field-tree.js";

const kindOf = ({ kind }: FieldShape): Control["kind"] | undefined => {
  if (kind === "rows") return undefined;
  return kind === "choices" ? "checkbox" : kind;
};

/**
 * Gets ready to tell which control of a worksheet a field of a PDF is.
 *
 * @param worksheet The worksheet.
 * @returns Finds a field's control; undefined when the worksheet has none of its name. A PDF that was printed with a
 *   response has more rows than a blank worksheet: their controls are found all the same.
 */
export function controlFinder(worksheet: Worksheet): (field: PdfField) => FormControl | undefined {
  const controls = formControls(worksheet);
  const fields = worksheetFields(worksheet);
  return ({ name, dict }) => {
    const listed = controls.get(name);
    if (listed !== undefined) return listed;
    const found = findControl(fields, name);
    const kind = found && kindOf(found.field);
    const label = readText(dict.lookup(PDFName.of("TU"))) ?? name;
    return kind === undefined ? undefined : { name, kind, label };
  };
}
