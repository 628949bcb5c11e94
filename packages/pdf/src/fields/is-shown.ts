import { type PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";

const SUBTYPE = PDFName.of("Subtype");
const WIDGET = PDFName.of("Widget");
/** The flags `Invisible`, `Hidden` and `NoView` of an annotation. */
const UNSEEN = 0b100011;

/**
 * Tells whether a field shows on a page.
 *
 * @param widget The field's widget, or the field itself.
 * @returns False for a field without a place, and for a hidden one.
 */
export function isShown(widget: PDFDict): boolean {
  const flags = widget.lookup(PDFName.of("F"));
  const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
  return widget.lookup(SUBTYPE) === WIDGET && (bits & UNSEEN) === 0;
}
