import { decodeResponse, listControls, worksheetFields } from "@guidebook-kit/worksheet";
import { PDFCheckBox, PDFDocument, PDFDropdown, PDFTextField } from "pdf-lib";
import { expect, test } from "vitest";
import { finishPdf, readPdf } from "../src/index.js";
import { readFixture } from "./read-fixture.js";
import { sampleWorksheet } from "./sample-worksheet.js";

/*
 * pdf-lib as its authors published it, and not the later version of it that this package is built on.
 */

const identity = listControls(sampleWorksheet).filter(({ name }) => name.startsWith("worksheet."));
const shown = listControls(sampleWorksheet).filter(({ kind }) => kind !== "hidden");

async function blankPdf(): Promise<PDFDocument> {
  const printed = await readFixture("worksheet.pdf");
  const { pdf } = await finishPdf(printed, { file: "a.pdf", worksheet: sampleWorksheet });
  return PDFDocument.load(pdf!);
}

/** Fills one field in, and gives the value that it stands for. */
function fillIn(document: PDFDocument, name: string, text: string): string {
  const field = document.getForm().getField(name);
  if (field instanceof PDFCheckBox) {
    field.check();
    return "yes";
  }
  if (field instanceof PDFDropdown) {
    const [option = ""] = field.getOptions();
    field.select(option);
    return field.getSelected()[0] ?? "";
  }
  if (!(field instanceof PDFTextField)) throw new Error(`${name} is ${field.constructor.name}`);
  field.setText(text);
  return text;
}

test.each([
  // It draws the letters that Helvetica has, and leaves drawing others to whoever opens the PDF.
  { what: "what it draws itself", words: "Año (9:30) \\ 50 %", updateFieldAppearances: true },
  { what: "what it does not draw", words: "Łódź “ñ” ẞ", updateFieldAppearances: false },
])("every value that pdf-lib sets is read: $what", async ({ words, updateFieldAppearances }) => {
  const document = await blankPdf();
  const pairs = shown.map(({ name, kind }, index) => {
    const text = kind === "number" ? String(index) : `${words} ${index}`;
    return [name, fillIn(document, name, text)] as const;
  });
  const pdf = await document.save({ updateFieldAppearances });
  const { response, diagnostics } = await readPdf(pdf, sampleWorksheet, { file: "a.pdf" });
  expect(diagnostics).toEqual([]);
  expect(new Set(shown.map(({ kind }) => kind))).toContain("checkbox");
  const expected = [...identity.map(({ name, value = "" }) => [name, value] as const), ...pairs];
  expect(response).toEqual(decodeResponse(worksheetFields(sampleWorksheet), expected));
  expect(JSON.stringify(response)).toContain(`${words} 0`.replaceAll("\\", "\\\\"));
});
