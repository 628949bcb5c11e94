import { PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { readText } from "../document/read-text.js";
import { listElements, readStructure } from "../structure/read-structure.js";

/** The place of a field, as the browser has printed it: a link to `field:` and the control's name. */
export interface FieldMarker {
  readonly name: string;
  readonly annotation: PDFDict;
  readonly reference: PDFRef;
  /** The page that it stands on. */
  readonly page: PDFRef;
  /** The structure element that holds it; undefined in a PDF without structure. */
  readonly element: PDFDict | undefined;
}

const SCHEME = "field:";

function decodeName(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function markedName(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of("A"));
  const address = action instanceof PDFDict ? readText(action.lookup(PDFName.of("URI"))) : undefined;
  return address?.startsWith(SCHEME) === true ? decodeName(address.slice(SCHEME.length)) : undefined;
}

/**
 * Finds the places of fields.
 *
 * @param document A PDF as Chromium prints it.
 * @returns The markers in the order of the pages; several of one name where one is broken or drawn twice.
 */
export function findMarkers(document: PDFDocument): FieldMarker[] {
  const elements = new Map<PDFRef, PDFDict>();
  for (const { annotations, dict } of listElements(readStructure(document) ?? [])) {
    for (const annotation of annotations) elements.set(annotation, dict);
  }
  return document.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((reference) => {
      const annotation = document.context.lookup(reference);
      if (!(annotation instanceof PDFDict) || !(reference instanceof PDFRef)) return [];
      const name = markedName(annotation);
      return name === undefined
        ? []
        : [{ name, annotation, reference, page: page.ref, element: elements.get(reference) }];
    }),
  );
}
