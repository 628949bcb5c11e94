import { type PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { readUnicodeMap } from "../src/text/read-unicode-map.js";

async function fontWith(map: string): Promise<PDFDict> {
  const { context } = await PDFDocument.create();
  const stream = context.register(context.flateStream(new TextEncoder().encode(map)));
  return context.obj({ Type: "Font", ToUnicode: stream });
}

test("single codes, ranges, and ranges with a list", async () => {
  const font = await fontWith(`2 beginbfchar <0003> <0020> <0005> <d83dde00> endbfchar
    2 beginbfrange <0010> <0012> <0030> <0020> <0021> [<0041> <00660069>] endbfrange`);
  expect([...readUnicodeMap(font)]).toEqual([
    [0x03, " "],
    [0x05, "😀"],
    [0x10, "0"],
    [0x11, "1"],
    [0x12, "2"],
    [0x20, "A"],
    [0x21, "fi"],
  ]);
});

test("a font that does not say", async () => {
  const font = await fontWith("");
  font.delete(PDFName.of("ToUnicode"));
  expect(readUnicodeMap(font).size).toBe(0);
});
