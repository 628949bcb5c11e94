import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import { FIELD_FONT_KEY } from "../font/embed-field-font.js";

/** Where appearances of fields are kept: equal ones once. */
export interface Appearances {
  readonly context: PDFContext;
  /** The embedded font. */
  readonly font: PDFRef;
  readonly known: Map<string, PDFRef>;
}

/** Shorter streams grow when they are compressed. */
const WORTH_COMPRESSING = 200;

/**
 * Keeps the appearance of a field in the PDF.
 *
 * @param content A content stream.
 * @param size Width and height in points.
 * @param appearances Where to keep it.
 * @returns Its reference.
 */
export function registerForm(
  content: string,
  { width, height }: { readonly width: number; readonly height: number },
  { context, font, known }: Appearances,
): PDFRef {
  const key = `${width} ${height} ${content}`;
  const same = known.get(key);
  if (same !== undefined) return same;
  const bytes = new TextEncoder().encode(content);
  const entries = {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
    Resources: content.includes(" Tf") ? { Font: { [FIELD_FONT_KEY.decodeText()]: font } } : {},
  };
  const stream =
    bytes.length < WORTH_COMPRESSING ? context.stream(bytes, entries) : context.flateStream(bytes, entries);
  const reference = context.register(stream);
  known.set(key, reference);
  return reference;
}
