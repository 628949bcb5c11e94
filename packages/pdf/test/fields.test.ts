import { execFileSync } from "node:child_process";
import { PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { listControls, type Worksheet } from "@guidebook-kit/worksheet";
import { beforeAll, describe, expect, test } from "vitest";
import { findMarkers } from "../src/fields/find-markers.js";
import { readFieldTree } from "../src/fields/read-field-tree.js";
import { finishPdf, lintPdf } from "../src/index.js";
import { listElements, readStructure } from "../src/structure/read-structure.js";
import { editPdf } from "./edit-pdf.js";
import { askQpdf, fieldsOfPdfjs, fieldsOfQpdf } from "./read-fields.js";
import { readFixture } from "./read-fixture.js";
import { sampleWorksheet } from "./sample-worksheet.js";

const controls = listControls(sampleWorksheet);
const names = controls.map(({ name }) => name).sort();
let printed: Uint8Array;
let pdf: Uint8Array;

const finish = (bytes: Uint8Array, worksheet: Worksheet = sampleWorksheet) =>
  finishPdf(bytes, { file: "a.pdf", worksheet });

beforeAll(async () => {
  printed = await readFixture("worksheet.pdf");
  pdf = (await finish(printed)).pdf!;
});

describe("a fillable PDF", () => {
  test("has a field for each control, whoever reads it", async () => {
    expect(names.length).toBeGreaterThan(30);
    const labels = [...controls]
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ label }) => label);
    const qpdf = fieldsOfQpdf(pdf);
    expect(qpdf.map(({ name }) => name)).toEqual(names);
    expect(qpdf.map(({ tooltip }) => tooltip)).toEqual(labels);
    const pdfjs = await fieldsOfPdfjs(pdf);
    expect(pdfjs.map(({ name }) => name)).toEqual(names);
    expect(pdfjs.map(({ tooltip }) => tooltip)).toEqual(labels);
    await editPdf(pdf, (document) => {
      const fields = document.getForm().getFields();
      expect(fields.map((field) => field.getName()).sort()).toEqual(names);
    });
  });

  test("is blank but for what tells it apart", () => {
    const filled = fieldsOfQpdf(pdf).filter(({ value }) => value !== "" && value !== "Off");
    expect(filled.map(({ name, value }) => [name, value])).toEqual([
      ["worksheet.digest", sampleWorksheet.digest],
      ["worksheet.guidebook", "family-news"],
      ["worksheet.locale", "en"],
      ["worksheet.version", "0.1.0"],
    ]);
  });

  test("has the names as a real tree, and the fields of a page in its order", async () => {
    await editPdf(pdf, (document) => {
      const fields = readFieldTree(document);
      expect(fields.map(({ name }) => name)).toEqual(controls.map(({ name }) => name));
      for (const { dict } of fields)
        expect(dict.lookup(PDFName.of("T"), PDFHexString).decodeText()).not.toContain(".");
      const first = document.getPage(0).node.Annots()!;
      const shown = first.asArray().map((each) => document.context.lookup(each, PDFDict));
      const order = shown.map((dict) => fields.find((field) => field.dict === dict)?.name);
      const expected = controls.filter(({ kind }) => kind !== "hidden").map(({ name }) => name);
      expect(order.slice(0, 10)).toEqual(expected.slice(0, 10));
    });
  });

  test("keeps every field in the structure, with its description", async () => {
    await editPdf(pdf, (document) => {
      const elements = listElements(readStructure(document) ?? []);
      const forms = elements.filter(({ type }) => type === "Form");
      const shown = controls.filter(({ kind }) => kind !== "hidden");
      expect(forms).toHaveLength(shown.length);
      expect(forms.map(({ dict }) => (dict.lookup(PDFName.of("Alt")) as PDFString).decodeText())).toEqual(
        shown.map(({ label }) => label),
      );
      expect(elements.some(({ type }) => type === "Link")).toBe(false);
      const form = document.catalog.lookup(PDFName.of("AcroForm"), PDFDict);
      expect(form.lookup(PDFName.of("NeedAppearances"))).toBe(PDFBool.False);
    });
    expect(await lintPdf(pdf, { file: "a.pdf" })).toEqual([]);
  });

  test("looks as the page did, and has the same bytes each time", async () => {
    const draw = (bytes: Uint8Array): Buffer =>
      execFileSync("pdftoppm", ["-r", "60"], { input: bytes, maxBuffer: 1e8 });
    expect(draw(pdf).length).toBeGreaterThan(1_000_000);
    expect(draw(pdf).equals(draw(printed))).toBe(true);
    expect(Buffer.from((await finish(printed)).pdf!).equals(pdf)).toBe(true);
  });

  test("is sound for another program", () => {
    expect(askQpdf(pdf, "--check")).toContain("No syntax or stream encoding errors found");
  });
});

describe("boxes that do not fit the worksheet are named", () => {
  const codes = async (bytes: Uint8Array, worksheet?: Worksheet) => {
    const result = await finish(bytes, worksheet);
    expect(result.pdf).toBeUndefined();
    return result.diagnostics.map(({ code, message, hint }) => [code, message, hint]);
  };
  const rename = (document: PDFDocument, from: string, to: string): void => {
    const marker = findMarkers(document).find(({ name }) => name === from)!;
    marker.annotation.lookup(PDFName.of("A"), PDFDict).set(PDFName.of("URI"), PDFString.of(`field:${to}`));
  };

  test("one that is drawn twice", async () => {
    const twice = await editPdf(printed, (document) => rename(document, "team.date", "team.name"));
    expect(await codes(twice)).toEqual([
      ["pdf/duplicate-field", expect.stringContaining('"team.name"'), expect.any(String)],
      ["pdf/control-without-box", 'The control "team.date" has no box on the page.', expect.any(String)],
    ]);
  });

  test("one that the worksheet does not have", async () => {
    const wrong = await editPdf(printed, (document) => rename(document, "team.missing", "team.misssing"));
    expect(await codes(wrong)).toEqual([
      ["pdf/unknown-marker", expect.stringContaining('"team.misssing"'), 'Did you mean "team.missing"?'],
      ["pdf/control-without-box", expect.stringContaining('"team.missing"'), expect.any(String)],
    ]);
  });

  test("one that stands for a hidden control", async () => {
    const wrong = await editPdf(printed, (document) => rename(document, "team.missing", "worksheet.digest"));
    expect((await codes(wrong))[0]?.[0]).toBe("pdf/unknown-marker");
  });

  test("all that are missing, in one message", async () => {
    const [found, ...others] = await codes(await readFixture("three-pages.pdf"));
    expect(others).toEqual([
      ["pdf/control-without-box", expect.stringMatching(/^\d\d controls of .*, …\.$/), expect.any(String)],
    ]);
    expect(found?.[0]).toBe("pdf/unknown-marker");
  });

  test("unless those on the page are enough", async () => {
    const options = { file: "a.pdf", worksheet: sampleWorksheet, everyControl: false };
    const some = await editPdf(printed, (document) => document.removePage(1));
    const { pdf: made, diagnostics } = await finishPdf(some, options);
    expect(diagnostics).toEqual([]);
    expect(fieldsOfQpdf(made!).length).toBeLessThan(names.length);
    const without = await editPdf(printed, (document) => {
      for (const page of document.getPages()) page.node.delete(PDFName.of("Annots"));
    });
    expect(fieldsOfQpdf((await finishPdf(without, options)).pdf!)).toEqual([]);
  });
});
