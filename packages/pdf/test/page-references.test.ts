import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { fillPageReferences, printPdf, readDestinations, reservePageNumbers } from "../src/index.js";
import { pdfWithDestinations } from "./pdf-with-destinations.js";

const fixture = new URL("fixtures/three-pages.pdf", import.meta.url);

describe("page references", () => {
  test("are filled by id, whatever else the element holds", () => {
    const html =
      '<span class="n" data-page-of="a&amp;b" aria-hidden="true">00</span> <span data-page-of="c">7</span>';
    const pages = new Map([["a&b", 12]]);
    expect(fillPageReferences(html, pages)).toEqual({
      html: '<span class="n" data-page-of="a&amp;b" aria-hidden="true">12</span> <span data-page-of="c">7</span>',
      count: 2,
      missing: ["c"],
    });
  });

  test("get room for two digits while they are empty", () => {
    const html = '<span data-page-of="a" class="n"></span><span data-page-of="b">7</span><span></span>';
    expect(reservePageNumbers(html)).toBe(
      '<span data-page-of="a" class="n">00</span><span data-page-of="b">7</span><span></span>',
    );
  });

  test("leave all other text as it is", () => {
    const html = '<p data-page-of="a">00</p><span>$&</span>';
    expect(fillPageReferences(html, new Map([["a", 1]]))).toEqual({ html, count: 0, missing: [] });
  });
});

test("destinations are read from what Chromium prints", async () => {
  expect(await readDestinations(await readFile(fixture))).toEqual(
    new Map([
      ["second", 2],
      ["café", 3],
    ]),
  );
});

describe("printing until the numbers are right", () => {
  const html = '<a href="#end"><span data-page-of="end"></span></a>';
  const print = (pages: readonly number[]) => {
    const printed: string[] = [];
    const printer = {
      print: async (text: string) => {
        printed.push(text.replace(/<[^>]+>/g, ""));
        const page = pages[Math.min(printed.length, pages.length) - 1] ?? 1;
        return { pdf: await pdfWithDestinations(12, { end: page }), refused: [] };
      },
    };
    return { printed, result: printPdf(html, { printer, file: "page.pdf" }) };
  };

  test("prints twice when the first print tells", async () => {
    const { printed, result } = print([3]);
    const { pdf, diagnostics } = await result;
    expect(printed).toEqual(["00", "3"]);
    expect(diagnostics).toEqual([]);
    expect(await readDestinations(pdf!)).toEqual(new Map([["end", 3]]));
  });

  test("prints again when a number moves its target", async () => {
    const { printed, result } = print([9, 10]);
    expect((await result).pdf).toBeDefined();
    expect(printed).toEqual(["00", "9", "10"]);
  });

  test("gives up when the numbers never settle", async () => {
    const { printed, result } = print([9, 10, 9, 10]);
    expect(await result).toEqual({
      diagnostics: [expect.objectContaining({ code: "pdf/unstable-page-references", file: "page.pdf" })],
    });
    expect(printed).toHaveLength(4);
  });

  test("names a target that is nowhere", async () => {
    const printer = { print: async () => ({ pdf: await pdfWithDestinations(1, {}), refused: [] }) };
    expect(await printPdf(html, { printer, file: "page.pdf" })).toEqual({
      diagnostics: [
        expect.objectContaining({
          code: "pdf/unknown-page-reference",
          message: expect.stringContaining('"end"'),
        }),
      ],
    });
  });

  test("prints once when there are none", async () => {
    const pdf = new Uint8Array([1]);
    let prints = 0;
    const printer = { print: async () => ({ pdf, refused: [String((prints += 1))] }) };
    expect(await printPdf("<p>", { printer, file: "page.pdf" })).toEqual({
      pdf,
      diagnostics: [expect.objectContaining({ code: "pdf/outside-request" })],
    });
    expect(prints).toBe(1);
  });
});
