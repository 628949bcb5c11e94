import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { readText } from "../document/read-text.js";

/** A field of a PDF that holds a value. */
export interface PdfField {
  /** Full name: the names from the root down, with dots between. */
  readonly name: string;
  readonly dict: PDFDict;
  /** What the field or one above it says under a key. */
  readonly lookup: (key: string) => PDFObject | undefined;
  /** Where it shows; the field itself where it is its own only widget. */
  readonly widgets: readonly PDFDict[];
}

/** Deeper than names nest; a file that nests deeper, or in a circle, is cut off there. */
const MOST_LEVELS = 40;

function kidsOf(dict: PDFDict): PDFDict[] {
  const kids = dict.lookup(PDFName.of("Kids"));
  if (!(kids instanceof PDFArray)) return [];
  return kids
    .asArray()
    .map((kid) => dict.context.lookup(kid))
    .filter((kid) => kid instanceof PDFDict);
}

const nameOf = (dict: PDFDict): string | undefined => readText(dict.lookup(PDFName.of("T")));

function readField(dict: PDFDict, above: readonly PDFDict[], path: readonly string[]): PdfField[] {
  const own = nameOf(dict);
  const names = own === undefined ? path : [...path, own];
  const line = [dict, ...above];
  if (line.length > MOST_LEVELS) return [];
  const kids = kidsOf(dict);
  const fields = kids.filter((kid) => nameOf(kid) !== undefined);
  if (fields.length > 0) return fields.flatMap((kid) => readField(kid, line, names));
  const lookup = (key: string): PDFObject | undefined =>
    line.map((each) => each.lookup(PDFName.of(key))).find((value) => value !== undefined);
  return [{ name: names.join("."), dict, lookup, widgets: kids.length > 0 ? kids : [dict] }];
}

/**
 * Reads the fields of a PDF.
 *
 * @param document The document.
 * @returns Every field that can hold a value, in the tree's order; none when it has no form.
 */
export function readFieldTree(document: PDFDocument): PdfField[] {
  const form = document.catalog.lookup(PDFName.of("AcroForm"));
  const roots = form instanceof PDFDict ? form.lookup(PDFName.of("Fields")) : undefined;
  if (!(roots instanceof PDFArray)) return [];
  return roots
    .asArray()
    .map((root) => document.context.lookup(root))
    .flatMap((root) => (root instanceof PDFDict ? readField(root, [], []) : []));
}
