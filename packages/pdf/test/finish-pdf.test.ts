import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishPdf, readDestinations } from "../src/index.js";
import { readFixture } from "./read-fixture.js";

const folder = mkdtempSync(join(tmpdir(), "guidebook-pdf-"));
const source = join(folder, "source.pdf");
const finished = join(folder, "finished.pdf");
let printed: Uint8Array;
let pdf: Uint8Array;

const run = (command: string, ...words: string[]): string => execFileSync(command, words).toString();

async function finish(facts?: { title?: string; language?: string }): Promise<Uint8Array> {
  const { pdf: made, diagnostics } = await finishPdf(printed, { file: "a.pdf", facts });
  expect(diagnostics).toEqual([]);
  return made!;
}

beforeAll(async () => {
  printed = await readFixture("three-pages.pdf");
  pdf = await finish();
  writeFileSync(source, printed);
  writeFileSync(finished, pdf);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a finished PDF", () => {
  test("is sound for another program", () => {
    expect(run("qpdf", "--check", finished)).toContain("No syntax or stream encoding errors found");
  });

  test("looks as it did", () => {
    const draws = (file: string): Buffer => execFileSync("pdftoppm", ["-r", "60", file], { maxBuffer: 1e8 });
    expect(draws(source).length).toBeGreaterThan(1_000_000);
    expect(draws(finished).equals(draws(source))).toBe(true);
  });

  test("keeps structure, outline and links", async () => {
    const structure = (file: string): string =>
      run("pdfinfo", "-struct-text", file).replace(/<\w+>|\(\w+\)/g, "");
    expect(structure(finished)).toBe(structure(source));
    expect(structure(finished)).toContain("TH");
    const { outlines } = JSON.parse(run("qpdf", "--json", "--json-key=outlines", finished)) as {
      outlines: { title: string; kids: { title: string; destpageposfrom1: number }[] }[];
    };
    expect(
      outlines.map(({ title, kids }) => [title, kids.map((kid) => [kid.title, kid.destpageposfrom1])]),
    ).toEqual([
      [
        "Three pages",
        [
          ["The second", 2],
          ["The third", 3],
        ],
      ],
    ]);
    expect(await readDestinations(pdf)).toEqual(
      new Map([
        ["second", 2],
        ["café", 3],
      ]),
    );
  });

  test("describes each link by its own words", async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const links = document.getPage(0).node.Annots()!.asArray();
    const words = links.map((each) =>
      document.context.lookup(each, PDFDict).lookup(PDFName.of("Contents"), PDFHexString),
    );
    expect([...new Set(words.map((each) => each.decodeText()))]).toEqual([
      "The second, page 2",
      "The third, page 3",
      "a link out",
    ]);
  });

  test("numbers header cells in reading order, and keeps what refers to them", () => {
    const attributes = run("pdfinfo", "-struct", finished);
    expect(attributes.match(/<e\d+>/g)).toEqual(["<e000001>", "<e000002>"]);
    expect(attributes).toContain("/Headers [(e000001) (e000002)]");
    expect(run("qpdf", "--qdf", "--object-streams=disable", finished, "-")).not.toContain("node0");
  });

  test("says its title and language, and nothing about machine and moment", () => {
    const info = run("pdfinfo", finished);
    expect(info).toMatch(/^Title: +Three pages$/m);
    expect(info).toMatch(/^Creator: +Guidebook Kit$/m);
    expect(info).not.toMatch(/Date/);
    const metadata = run("pdfinfo", "-meta", finished);
    expect(metadata).toContain('<rdf:li xml:lang="x-default">Three pages</rdf:li>');
    expect(metadata).toContain("<rdf:li>en</rdf:li>");
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test("takes another title and language, however they are written", async () => {
    const title = 'A <"&"> \u0007 é 日本 \ud800';
    const other = await finish({ title, language: "es" });
    writeFileSync(finished, other);
    const { catalog } = await PDFDocument.load(other, { updateMetadata: false });
    expect(catalog.lookup(PDFName.of("Lang"), PDFString).decodeText()).toBe("es");
    expect(run("pdfinfo", "-meta", finished)).toContain("A &lt;&quot;&amp;&quot;&gt;  é 日本 \ufffd<");
    expect(run("pdfinfo", finished)).toMatch(/^Title: +A <"&">/m);
    writeFileSync(finished, pdf);
  });

  test("has the same bytes each time, whatever the time zone, and an id made of them", async () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    const again = await finish();
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(Buffer.from(again).equals(pdf)).toBe(true);
    const idOf = (bytes: Uint8Array): string | undefined =>
      /\/ID \[ <([0-9A-Fa-f]{32})> <\1> \]/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
    expect(idOf(pdf)).toMatch(/[1-9a-f]/);
    expect(idOf(await finish({ title: "Another" }))).not.toBe(idOf(pdf));
  });
});

test("what is no PDF is named", async () => {
  expect(await finishPdf(new TextEncoder().encode("Hello"), { file: "a.pdf" })).toEqual({
    diagnostics: [expect.objectContaining({ code: "pdf/unreadable", file: "a.pdf" })],
  });
});
