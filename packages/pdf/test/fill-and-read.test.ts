import { execFileSync } from "node:child_process";
import { PDFDict, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { decodeResponse, listControls, type Response, worksheetFields } from "@guidebook-kit/worksheet";
import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { readFieldTree } from "../src/fields/read-field-tree.js";
import { fieldFont } from "../src/font/field-font.js";
import { fillPdf, finishPdf, lintPdf, readPdf, readPdfIdentity } from "../src/index.js";
import { editPdf } from "./edit-pdf.js";
import { fieldsOfPdfjs, fieldsOfQpdf } from "./read-fields.js";
import { readFixture } from "./read-fixture.js";
import { sampleResponse } from "./sample-response.js";
import { sampleWorksheet } from "./sample-worksheet.js";

const controls = listControls(sampleWorksheet);
let blank: Uint8Array;

beforeAll(async () => {
  const options = { file: "a.pdf", worksheet: sampleWorksheet };
  blank = (await finishPdf(await readFixture("worksheet.pdf"), options)).pdf!;
});

async function fill(response: Response, pdf: Uint8Array = blank): Promise<Uint8Array> {
  const filled = await fillPdf(pdf, sampleWorksheet, { response, file: "a.pdf" });
  expect(filled.diagnostics).toEqual([]);
  return filled.pdf!;
}

async function read(pdf: Uint8Array): Promise<Response | undefined> {
  const { response, diagnostics } = await readPdf(pdf, sampleWorksheet);
  expect(diagnostics).toEqual([]);
  return response;
}

describe("a response", () => {
  test("comes back as it went in", async () => {
    const filled = await fill(sampleResponse);
    expect(await read(filled)).toEqual(sampleResponse);
    expect(await lintPdf(filled, { file: "a.pdf" })).toEqual([]);
  });

  test("shows on the page", async () => {
    const text = execFileSync("pdftotext", ["-layout", "-", "-"], {
      input: await fill(sampleResponse),
    }).toString();
    expect(text).toMatch(/Name of the team\n+Łódź & Café “Ñandú”/);
    expect(text).toMatch(/Date\n+early June\n/);
    expect(text).toContain("broken somewhere between its\nwords");
    expect(text).toMatch(/Grades\n+K to 5\n/);
  });

  test("is seen by other programs", async () => {
    const filled = await fill(sampleResponse);
    const pdfjs = await fieldsOfPdfjs(filled);
    for (const fields of [fieldsOfQpdf(filled), pdfjs]) {
      const values = new Map(fields.map(({ name, value }) => [name, value]));
      expect(values.get("team.name")).toBe("Łódź & Café “Ñandú”");
      expect(values.get("actions.evening-slots.scopes.rooms")).toBe("yes");
      expect(values.get("other-causes.news.r1.actions.r1.scopes.rooms")).toBe("Off");
      expect(values.get("plan.rows.r1.action-id")).toBe("evening-slots");
    }
  });

  test("replaces one that was there before", async () => {
    const { worksheet, format } = sampleResponse;
    const second: Response = { format, worksheet, team: { name: "Another team" } };
    const refilled = await fill(second, await fill(sampleResponse));
    expect(await read(refilled)).toEqual(second);
    expect(Buffer.from(await fill(second, await fill(sampleResponse))).equals(refilled)).toBe(true);
  });

  test("of any kind comes back as it went in", async () => {
    const letters = [...fieldFont().characters.keys()].filter((code) => code >= 0x20 && code !== 0xfffd);
    const character = fc.constantFrom(...letters.map((code) => String.fromCodePoint(code)), "é", "e\u0301");
    const line = fc.string({ unit: character, maxLength: 12 });
    const notes = fc.array(line, { maxLength: 4 }).map((lines) => lines.join("\n"));
    const valueOfKind = (kind: string): fc.Arbitrary<string> => {
      if (kind === "checkbox") return fc.constantFrom("yes", "");
      if (kind === "choice") return fc.constantFrom("k-5", "6-8", "");
      if (kind === "number") return fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
      return kind === "notes" ? notes : line;
    };
    const shown = controls.filter(({ name }) => !name.startsWith("worksheet."));
    const unmatched = fc.array(
      fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary", minLength: 1 })),
      { maxLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...shown.map(({ kind }) => valueOfKind(kind))),
        unmatched,
        async (values, kept) => {
          const identity = controls
            .filter(({ name }) => name.startsWith("worksheet."))
            .map(({ name, value = "" }) => [name, value] as const);
          const pairs = shown.map(({ name }, index) => [name, values[index] ?? ""] as const);
          const others = kept.map(([name, value]) => [`unmatched.${name}`, value] as const);
          const response = decodeResponse(worksheetFields(sampleWorksheet), [
            ...identity,
            ...pairs,
            ...others,
          ]);
          expect(await read(await fill(response))).toEqual(response);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("what another program writes is read", () => {
  test("an editing library", async () => {
    const pdf = await editPdf(blank, (document) => {
      const form = document.getForm();
      form.getTextField("team.name").setText("Set elsewhere");
      form.getTextField("plan.notes").setText("One\r\nTwo\rThree");
      form.getCheckBox("team.groups.neighbors").check();
      form.getDropdown("extra.grades").select("6 to 8");
    });
    const response = await read(pdf);
    expect(response).toMatchObject({
      team: { name: "Set elsewhere", groups: ["neighbors"] },
      plan: { notes: "One\nTwo\nThree" },
      extra: { grades: "6-8" },
    });
  });

  test("PDF.js, as in Firefox", async () => {
    const task = getDocument({ data: Uint8Array.from(blank), verbosity: 0 });
    const document = await task.promise;
    const ids = new Map((await fieldsOfPdfjs(blank)).map(({ name, id }) => [name, id]));
    document.annotationStorage.setValue(ids.get("team.name")!, { value: "Typed žluťoučký" });
    document.annotationStorage.setValue(ids.get("team.missing")!, { value: "One\nTwo" });
    document.annotationStorage.setValue(ids.get("actions.evening-slots.scopes.rooms")!, { value: true });
    const saved = await document.saveDocument();
    await task.destroy();
    expect(await read(saved)).toMatchObject({
      team: { name: "Typed žluťoučký", missing: "One\nTwo" },
      actions: { "evening-slots": { scopes: ["rooms"] } },
    });
  });

  test("an action's exact title in the plan, with the action's id", async () => {
    const pdf = await editPdf(blank, (document) => {
      const form = document.getForm();
      form.getTextField("plan.rows.r1.for-action").setText("1.1 Open evening slots");
      form.getTextField("plan.rows.r2.for-action").setText("Open evening slots");
    });
    expect((await read(pdf))?.plan?.rows).toEqual([
      { id: "r1", "for-action": "1.1 Open evening slots", "action-id": "evening-slots" },
      { id: "r2", "for-action": "Open evening slots" },
    ]);
  });

  test("a return key pressed in a line that runs over its box", async () => {
    const pdf = await editPdf(blank, (document) => {
      const date = document.getForm().getTextField("team.date");
      expect(date.isMultiline()).toBe(true);
      expect(document.getForm().getTextField("team.name").isMultiline()).toBe(false);
      date.setText("early\nJune");
    });
    expect(await read(pdf)).toMatchObject({ team: { date: "early June" } });
  });

  test("a tick by any name but Off, in the field or only in its widget", async () => {
    const tick = async (key: string, state: string) => {
      const pdf = await editPdf(blank, (document) => {
        const box = readFieldTree(document).find(({ name }) => name === "team.groups.neighbors")!;
        if (key === "AS") box.dict.delete(PDFName.of("V"));
        box.dict.set(PDFName.of(key), PDFName.of(state));
      });
      return (await read(pdf))?.team?.groups;
    };
    expect(await tick("V", "On")).toEqual(["neighbors"]);
    expect(await tick("AS", "1")).toEqual(["neighbors"]);
    expect(await tick("V", "Off")).toBeUndefined();
  });

  test("a field that was split into field and widget is filled and read", async () => {
    const split = await editPdf(blank, (document) => {
      const { dict } = readFieldTree(document).find(({ name }) => name === "team.name")!;
      const widget = document.context.obj({});
      for (const key of ["Type", "Subtype", "Rect", "F", "P", "AP", "StructParent"].map((each) =>
        PDFName.of(each),
      )) {
        const value = dict.get(key);
        if (value !== undefined) widget.set(key, value);
        dict.delete(key);
      }
      widget.set(PDFName.of("Parent"), document.context.getObjectRef(dict)!);
      dict.set(PDFName.of("Kids"), document.context.obj([document.context.register(widget)]));
    });
    const filled = await fill(sampleResponse, split);
    expect(await read(filled)).toEqual(sampleResponse);
    await editPdf(filled, (document) => {
      const [widget] = readFieldTree(document).find(({ name }) => name === "team.name")!.widgets;
      expect(widget!.lookup(PDFName.of("AP"), PDFDict).has(PDFName.of("N"))).toBe(true);
    });
  });
});

describe("what does not fit is named, and nothing is filled in by half", () => {
  const refuse = async (change: Partial<Response>, pdf: Uint8Array = blank) => {
    const response = { ...sampleResponse, ...change };
    const result = await fillPdf(pdf, sampleWorksheet, { response, file: "a.pdf" });
    expect(result.pdf).toBeUndefined();
    return result.diagnostics.map(({ code, message }) => `${code} ${message}`);
  };

  test("a text that is longer than its box, at any size", async () => {
    const name = "A very long name of a team ".repeat(12);
    const missing = "Nobody.\n".repeat(40);
    expect(await refuse({ team: { name, missing } })).toEqual([
      'pdf/no-room The text of "Name of the team" does not fit into its box.',
      'pdf/no-room The text of "Who is missing" does not fit into its box.',
    ]);
  });

  test("a character that the typeface lacks", async () => {
    expect(await refuse({ team: { name: "日本 and 😀日" } })).toEqual([
      expect.stringMatching(/^pdf\/no-glyph .*"Name of the team".*: 日 本 😀\.$/),
    ]);
  });

  test("more rows than there are", async () => {
    const rows = [{ id: "r9", what: "One step more", due: "soon" }];
    expect(await refuse({ plan: { rows } })).toEqual([
      expect.stringMatching(/^pdf\/no-field .*2 answers: plan\.rows\.r9\.what, plan\.rows\.r9\.due\.$/),
    ]);
  });

  test("a PDF of another guidebook, with no fields, or that is none", async () => {
    const other = { ...sampleWorksheet, guidebook: "another" };
    const wrong = await fillPdf(blank, other, { response: sampleResponse, file: "a.pdf" });
    expect(wrong.diagnostics).toEqual([expect.objectContaining({ code: "worksheet/other-guidebook" })]);
    expect(await refuse({}, await readFixture("three-pages.pdf"))).toEqual([
      expect.stringMatching(/^pdf\/no-fields/),
    ]);
    expect(await refuse({}, blank.subarray(0, 5000))).toEqual([expect.stringMatching(/^pdf\/unreadable/)]);
  });
});

test("a PDF says of which worksheet it is, as far as it does", async () => {
  const { worksheet } = sampleResponse;
  expect(await readPdfIdentity(blank, "a.pdf")).toEqual({ worksheet, diagnostics: [] });
  const other = await editPdf(blank, (document) => {
    for (const { name, dict } of readFieldTree(document)) {
      if (name.startsWith("worksheet.")) dict.set(PDFName.of("T"), PDFHexString.fromText("else"));
    }
  });
  expect(await readPdfIdentity(other, "a.pdf")).toEqual({ worksheet: {}, diagnostics: [] });
});

describe("what cannot be read is named", () => {
  const codes = async (pdf: Uint8Array, worksheet = sampleWorksheet) => {
    const { response, diagnostics } = await readPdf(pdf, worksheet, { file: "a.pdf" });
    expect(response).toBeUndefined();
    const identity = await readPdfIdentity(pdf, "a.pdf");
    expect(identity.worksheet === undefined).toBe(worksheet === sampleWorksheet);
    if (worksheet === sampleWorksheet) expect(identity.diagnostics).toEqual(diagnostics);
    return diagnostics.map(({ code, file }) => `${file} ${code}`);
  };

  test("a flattened PDF", async () => {
    const flat = await editPdf(await fill(sampleResponse), (document) => document.getForm().flatten());
    expect(await codes(flat)).toEqual(["a.pdf pdf/no-fields"]);
  });

  test("a protected one, one that was cut off, one of another guidebook", async () => {
    const locked = await editPdf(blank, (document) =>
      document.encrypt({ userPassword: "a", ownerPassword: "b" }),
    );
    expect(await codes(locked)).toEqual(["a.pdf pdf/unreadable"]);
    expect(await codes(blank.subarray(0, -2000))).toEqual(["a.pdf pdf/unreadable"]);
    expect(await codes(blank, { ...sampleWorksheet, guidebook: "another" })).toEqual([
      "a.pdf worksheet/other-guidebook",
    ]);
  });
});
