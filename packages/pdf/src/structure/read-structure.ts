import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";

/** An element of a PDF's structure, for example a heading. */
export interface StructureElement {
  /** Its standard type: `H1`, `TH`, `Link`. */
  readonly type: string;
  readonly dict: PDFDict;
  /** References of the annotations that belong to it. */
  readonly annotations: readonly PDFRef[];
  readonly children: readonly StructureElement[];
  /** Where its own content stands: pages, and numbers of marks on them. */
  readonly marks: readonly ContentMark[];
}

/** A marked part of a page. */
export interface ContentMark {
  readonly page: PDFRef;
  readonly number: number;
}

/** Deeper than any page nests; a file that nests deeper, or in a circle, is cut off there. */
const MOST_LEVELS = 200;

const KIDS = PDFName.of("K");
const TYPE = PDFName.of("S");
const MARK = PDFName.of("MCID");
const PAGE = PDFName.of("Pg");
const OBJECT = PDFName.of("Obj");

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.get(KIDS);
  const resolved = dict.context.lookup(kids);
  if (resolved instanceof PDFArray) return resolved.asArray();
  return kids === undefined ? [] : [kids];
}

/** Structure types of a document's own stand for standard ones. */
function standardType(dict: PDFDict, roles: PDFDict | undefined): string {
  const type = dict.lookupMaybe(TYPE, PDFName);
  if (type === undefined) return "";
  return (roles?.lookupMaybe(type, PDFName) ?? type).decodeText();
}

/** The content that a kid of an element stands for; undefined for other kids. */
function readMark(kid: PDFObject, element: PDFDict): ContentMark | undefined {
  const value = element.context.lookup(kid);
  const isReference = value instanceof PDFDict && value.has(MARK);
  const number = isReference ? value.lookup(MARK) : value;
  const own = isReference ? value.get(PAGE) : undefined;
  const page = own ?? element.get(PAGE);
  return number instanceof PDFNumber && page instanceof PDFRef
    ? { page, number: number.asNumber() }
    : undefined;
}

function readElement(dict: PDFDict, roles: PDFDict | undefined, level: number): StructureElement {
  const annotations: PDFRef[] = [];
  const children: StructureElement[] = [];
  const marks: ContentMark[] = [];
  for (const kid of level > MOST_LEVELS ? [] : kidsOf(dict)) {
    const mark = readMark(kid, dict);
    if (mark !== undefined) marks.push(mark);
    const value = dict.context.lookup(kid);
    if (!(value instanceof PDFDict)) continue;
    const annotation = value.get(OBJECT);
    if (annotation instanceof PDFRef) annotations.push(annotation);
    else if (value.has(TYPE)) children.push(readElement(value, roles, level + 1));
  }
  return { type: standardType(dict, roles), dict, annotations, children, marks };
}

/**
 * Reads the structure of a PDF.
 *
 * @param document The document.
 * @returns Its topmost elements; undefined when it has no structure.
 */
export function readStructure(document: PDFDocument): readonly StructureElement[] | undefined {
  const root = document.catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict)) return undefined;
  return readElement(root, root.lookupMaybe(PDFName.of("RoleMap"), PDFDict), 0).children;
}

/**
 * Lists elements with all that stands under them.
 *
 * @param elements Elements.
 * @returns Every element in reading order.
 */
export function listElements(elements: readonly StructureElement[]): StructureElement[] {
  const listed: StructureElement[] = [];
  const list = (element: StructureElement): void => {
    listed.push(element);
    element.children.forEach(list);
  };
  elements.forEach(list);
  return listed;
}
