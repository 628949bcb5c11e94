import { PDFArray, PDFDict, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { FieldKind } from "./kinds/field-kind.js";
import type { PlacedControl } from "./match-markers.js";

/** Whether an element holds the field and nothing else. */
function holdsFieldOnly(element: PDFDict): boolean {
  const kids = element.lookup(PDFName.of("K"));
  const [only, ...others] = kids instanceof PDFArray ? kids.asArray() : [kids];
  const kid = element.context.lookup(only);
  return others.length === 0 && kid instanceof PDFDict && kid.has(PDFName.of("Obj"));
}

/**
 * Makes the structure element of a link that of a form field.
 *
 * @param placed The field and its place.
 * @param role What the field is in print.
 */
export function tagField({ control, marker }: PlacedControl, role: FieldKind["role"]): void {
  const { element } = marker;
  if (element === undefined) return;
  const label = PDFHexString.fromText(control.label);
  element.set(PDFName.of("S"), PDFName.of("Form"));
  element.set(PDFName.of("Alt"), label);
  if (holdsFieldOnly(element)) return;
  // Only an element with a role may hold more than the field, such as a line that is drawn around it.
  element.set(PDFName.of("A"), element.context.obj({ O: "PrintField", Role: role, Desc: label }));
}
