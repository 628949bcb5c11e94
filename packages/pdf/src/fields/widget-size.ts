import { PDFArray, type PDFDict, PDFName } from "@cantoo/pdf-lib";

/**
 * Measures the place of a field.
 *
 * @param widget The field's widget.
 * @returns Width and height in points; zero where it has no place.
 */
export function widgetSize(widget: PDFDict): { readonly width: number; readonly height: number } {
  const rectangle = widget.lookup(PDFName.of("Rect"));
  if (!(rectangle instanceof PDFArray) || rectangle.size() !== 4) return { width: 0, height: 0 };
  const { width, height } = rectangle.asRectangle();
  return { width: Math.abs(width), height: Math.abs(height) };
}
