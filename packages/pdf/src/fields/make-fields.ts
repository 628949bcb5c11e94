import { PDFBool, type PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { Diagnostic } from "@guidebook-kit/core";
import { embedFieldFont, FIELD_FONT_KEY } from "../font/embed-field-font.js";
import { addHiddenField } from "./add-hidden-field.js";
import { buildFieldTree, type NamedField } from "./build-field-tree.js";
import { fieldKinds } from "./field-kinds.js";
import { findMarkers } from "./find-markers.js";
import type { FieldTools } from "./kinds/field-kind.js";
import { type ExpectedFields, matchMarkers, type PlacedControl } from "./match-markers.js";
import { setFieldEntries } from "./set-field-entries.js";
import { tagField } from "./tag-field.js";

/** What a link has and a field has not. */
const OF_LINKS = ["A", "Dest", "Border", "H"] as const;

/** The link itself becomes the field, so that its place, its order and its tag stay. */
function makeShown({ control, marker }: PlacedControl, tools: FieldTools): NamedField {
  const { annotation: dict, reference, page } = marker;
  for (const key of OF_LINKS) dict.delete(PDFName.of(key));
  dict.set(PDFName.of("P"), page);
  // The value of a tick box is what it says once it is ticked.
  const { value: _, ...blank } = control;
  setFieldEntries(dict, blank, tools);
  tagField({ control, marker }, fieldKinds[control.kind].role);
  return { name: control.name, dict, reference };
}

/**
 * Turns the markers of a PDF into fields that can be filled in: each with name, description, appearance and tag.
 *
 * @param document A PDF as Chromium prints it.
 * @param expected The controls of its worksheet, and whether all of them must have a place.
 * @param textSize Size of the type in fields, in points.
 * @returns What is wrong; with an error among it, the document is not to be used.
 */
export function makeFields(
  document: PDFDocument,
  expected: ExpectedFields,
  textSize: number,
): readonly Diagnostic[] {
  const markers = findMarkers(document);
  if (markers.length === 0 && !expected.all) return [];
  const { placed, diagnostics } = matchMarkers(markers, expected);
  if (diagnostics.length > 0) return diagnostics;
  const { context, catalog } = document;
  const font = embedFieldFont(context);
  const tools = { context, font, textSize, known: new Map() };
  const places = new Map(placed.map((each) => [each.control.name, each]));
  const fields = [...expected.controls.values()].flatMap((control) => {
    if (control.kind === "hidden") return [addHiddenField(control, document, tools)];
    const place = places.get(control.name);
    return place === undefined ? [] : [makeShown(place, tools)];
  });
  const form = context.obj({
    Fields: buildFieldTree(fields, context),
    DR: { Font: { [FIELD_FONT_KEY.decodeText()]: font } },
    DA: PDFString.of(`/${FIELD_FONT_KEY.decodeText()} ${textSize} Tf 0 g`),
  });
  form.set(PDFName.of("NeedAppearances"), PDFBool.False);
  catalog.set(PDFName.of("AcroForm"), context.register(form));
  return [];
}
