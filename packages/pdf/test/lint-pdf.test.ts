import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { readPageContent, writePageContent } from "../src/document/page-content.js";
import { finishPdf, lintPdf } from "../src/index.js";
import { listElements, readStructure } from "../src/structure/read-structure.js";
import { editPdf } from "./edit-pdf.js";
import { readFixture } from "./read-fixture.js";

let sound: Uint8Array;
beforeAll(async () => {
  const finished = await finishPdf(await readFixture("three-pages.pdf"), { file: "a.pdf" });
  sound = finished.pdf!;
});

const lint = (pdf: Uint8Array) => lintPdf(pdf, { file: "a.pdf" });
const elementsOf = (document: PDFDocument, type: string): PDFDict[] =>
  listElements(readStructure(document) ?? [])
    .filter((each) => each.type === type)
    .map(({ dict }) => dict);

test("a finished PDF passes", async () => {
  expect(await lint(sound)).toEqual([]);
});

describe("each check finds what it looks for", () => {
  const catalog = (key: string) => (document: PDFDocument) => void document.catalog.delete(PDFName.of(key));
  const cases: [code: string, message: string, edit: (document: PDFDocument) => unknown][] = [
    ["no-title", "", (document) => document.setTitle("")],
    ["no-title", "", catalog("ViewerPreferences")],
    ["no-language", "", catalog("Lang")],
    ["not-tagged", "", catalog("StructTreeRoot")],
    ["not-tagged", "", catalog("MarkInfo")],
    [
      "unmarked-content",
      "On page 2, 1 drawing",
      (document) => {
        const page = document.getPage(1);
        writePageContent(
          page,
          new Uint8Array([...readPageContent(page), ...new TextEncoder().encode(" 0 0 9 9 re f")]),
        );
      },
    ],
    ["no-tab-order", "On page 1,", (document) => void document.getPage(0).node.delete(PDFName.of("Tabs"))],
    ["font-not-embedded", '"Courier"', (document) => document.embedFont("Courier")],
    [
      "header-without-scope",
      "3 header cells",
      (document) => {
        for (const header of elementsOf(document, "TH")) header.delete(PDFName.of("A"));
      },
    ],
    [
      "heading-jump",
      "The first heading is of level 2",
      (document) => {
        elementsOf(document, "H1")[0]!.set(PDFName.of("S"), PDFName.of("H2"));
      },
    ],
    [
      "heading-jump",
      "Heading 3 of the PDF is of level 4, the one before it of level 2",
      (document) => {
        elementsOf(document, "H2")[1]!.set(PDFName.of("S"), PDFName.of("H4"));
      },
    ],
    [
      "wrong-page-reference",
      'The link "The second, page 2" leads to page 3.',
      (document) => {
        const [link] = document.getPage(0).node.Annots()!.asArray();
        document.context.lookup(link, PDFDict).set(PDFName.of("Dest"), PDFName.of("caf%C3%A9"));
      },
    ],
  ];
  test.each(cases)("pdf/%s %s", async (code, message, edit) => {
    const pdf = await editPdf(sound, async (document) => void (await edit(document)));
    expect(await lint(pdf)).toEqual([
      expect.objectContaining({
        code: `pdf/${code}`,
        file: "a.pdf",
        message: expect.stringContaining(message),
      }),
    ]);
  });

  test("of fields: description, place in the structure, name", async () => {
    const pdf = await editPdf(sound, (document) => {
      const form = document.getForm();
      for (const name of ["described", "bare"]) form.createCheckBox(name).addToPage(document.getPage(0));
      const [field, bare] = form.acroForm.getAllFields().map(([each]) => each);
      field!.dict.set(PDFName.of("TU"), field!.dict.get(PDFName.of("T"))!);
      bare!.dict.delete(PDFName.of("TU"));
      const twin = document.context.obj({ T: field!.dict.get(PDFName.of("T"))!, FT: "Btn" });
      form.acroForm.addField(document.context.register(twin));
    });
    const found = (await lint(pdf)).map(({ code, message }) => `${code} ${/"(.*)"/.exec(message)?.[1]}`);
    expect(found.filter((each) => /field/.test(each))).toEqual([
      "pdf/field-without-tag described",
      "pdf/field-without-tooltip bare",
      "pdf/field-without-tag bare",
      "pdf/duplicate-field described",
    ]);
  });
});

describe("what cannot be read is named", () => {
  test("text, a file that was cut off, nothing", async () => {
    const cut = [0.1, 0.5, 0.9, 0.999].map((part) => sound.subarray(0, sound.length * part));
    for (const pdf of [new TextEncoder().encode("Hello"), ...cut, new Uint8Array()]) {
      expect(await lint(pdf)).toEqual([expect.objectContaining({ code: "pdf/unreadable" })]);
    }
  });

  test("a protected file", async () => {
    const pdf = await editPdf(sound, (document) =>
      document.encrypt({ userPassword: "a", ownerPassword: "b" }),
    );
    expect(await lint(pdf)).toEqual([
      expect.objectContaining({ code: "pdf/unreadable", message: expect.stringContaining("password") }),
    ]);
  });

  test("a structure that runs in a circle does not hang", async () => {
    const pdf = await editPdf(sound, (document) => {
      const heading = elementsOf(document, "H1")[0]!;
      const reference = document.context.getObjectRef(heading);
      if (reference instanceof PDFRef)
        heading.set(PDFName.of("K"), document.context.obj([reference, PDFNumber.of(0)]));
    });
    expect(await lint(pdf)).toEqual([]);
  });
});
