import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { readText } from "../document/read-text.js";
import type { StructureElement } from "../structure/read-structure.js";

const ID = PDFName.of("ID");
const TREE = PDFName.of("IDTree");

/** Deeper than the tree of ids is for any document. */
const MOST_LEVELS = 20;

/** What a tree of names holds, by name; the tree is taken down on the way. */
function takeNames(node: PDFObject | undefined, context: PDFContext, level = 0): [string, PDFObject][] {
  const tree = context.lookup(node);
  if (!(tree instanceof PDFDict) || level > MOST_LEVELS) return [];
  if (node instanceof PDFRef) context.delete(node);
  const names = tree.lookup(PDFName.of("Names"));
  const own = names instanceof PDFArray ? names.asArray() : [];
  const pairs: [string, PDFObject][] = [];
  for (let index = 0; index + 1 < own.length; index += 2) {
    const [name, value] = [readText(context.lookup(own[index])), own[index + 1]];
    if (name !== undefined && value !== undefined) pairs.push([name, value]);
  }
  const kids = tree.lookup(PDFName.of("Kids"));
  const below = kids instanceof PDFArray ? kids.asArray() : [];
  return [...pairs, ...below.flatMap((kid) => takeNames(kid, context, level + 1))];
}

/** The attributes of a cell that name its header cells. */
function renameHeaders(element: PDFDict, renamed: ReadonlyMap<string, string>): void {
  const attributes = element.lookup(PDFName.of("A"));
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const each of list.map((entry) => element.context.lookup(entry))) {
    const headers = each instanceof PDFDict ? each.lookup(PDFName.of("Headers")) : undefined;
    if (!(headers instanceof PDFArray)) continue;
    for (const [index, header] of headers.asArray().entries()) {
      const name = renamed.get(readText(element.context.lookup(header)) ?? "");
      if (name !== undefined) headers.set(index, PDFString.of(name));
    }
  }
}

/**
 * Numbers the elements of the structure that have ids in reading order. A browser numbers them by all that it has
 * shown before, so that the same page would not give the same bytes.
 *
 * @param document The document.
 * @param elements All elements of its structure, in reading order.
 */
export function renumberElements(document: PDFDocument, elements: readonly StructureElement[]): void {
  const { catalog, context } = document;
  const root = catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict) || !root.has(TREE)) return;
  const renamed = new Map<string, string>();
  for (const { dict } of elements) {
    const name = readText(dict.lookup(ID));
    if (name === undefined) continue;
    renamed.set(name, `e${String(renamed.size + 1).padStart(6, "0")}`);
    dict.set(ID, PDFString.of(renamed.get(name) ?? name));
  }
  for (const { dict } of elements) renameHeaders(dict, renamed);
  const names = takeNames(root.get(TREE), context)
    .map(([name, value]) => [renamed.get(name), value] as const)
    .filter((pair): pair is readonly [string, PDFObject] => pair[0] !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  root.set(TREE, context.obj({ Names: names.flatMap(([name, value]) => [PDFString.of(name), value]) }));
}
