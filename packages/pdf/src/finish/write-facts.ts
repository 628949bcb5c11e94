import { PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { readText } from "../document/read-text.js";
import type { DocumentFacts } from "./document-facts.js";
import { writeXmp } from "./write-xmp.js";

const CREATOR = "Guidebook Kit";

/** Says what differs between machines and moments: the browser's name with the system's, and the time. */
const VARYING = ["Creator", "CreationDate", "ModDate"] as const;

/** The dictionary in which a PDF keeps its title; made where there is none. */
function infoOf({ context }: PDFDocument): PDFDict {
  const existing = context.lookup(context.trailerInfo.Info);
  if (existing instanceof PDFDict) return existing;
  const info = context.obj({});
  context.trailerInfo.Info = context.register(info);
  return info;
}

/**
 * Reads what a PDF says about itself.
 *
 * @param document The document.
 * @returns Title and language, empty where it says nothing.
 */
export function readFacts(document: PDFDocument): DocumentFacts {
  const { context, catalog } = document;
  const info = context.lookup(context.trailerInfo.Info);
  return {
    title: (info instanceof PDFDict ? readText(info.lookup(PDFName.of("Title"))) : undefined) ?? "",
    language: readText(catalog.lookup(PDFName.of("Lang"))) ?? "",
  };
}

/**
 * Writes what a PDF says about itself, and takes out what would differ the next time.
 *
 * @param document The document.
 * @param facts Title and language.
 */
export function writeFacts(document: PDFDocument, facts: DocumentFacts): void {
  const { context, catalog } = document;
  const info = infoOf(document);
  for (const key of VARYING) info.delete(PDFName.of(key));
  info.set(PDFName.of("Title"), PDFHexString.fromText(facts.title));
  info.set(PDFName.of("Creator"), PDFString.of(CREATOR));
  catalog.set(PDFName.of("Lang"), PDFString.of(facts.language));
  const preferences = catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of("DisplayDocTitle"), PDFBool.True);
  catalog.set(PDFName.of("ViewerPreferences"), preferences);
  writeXmp(document, facts);
}
