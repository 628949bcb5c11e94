import { PDFDict, PDFName, type PDFPage } from "@cantoo/pdf-lib";
import { BEGIN_MARKED, SHOW_TEXT } from "../content/operator-kinds.js";
import type { ScannedContent } from "../content/scan-operators.js";
import { readUnicodeMap } from "./read-unicode-map.js";

const FONT = /\/(\S+)\s+[\d.]+\s+Tf$/;
const MARK = /\/MCID\s+(\d+)/;
const STRINGS = /<([0-9a-fA-F\s]*)>/g;
/** Digits of a code of the composite fonts that Chromium writes. */
const DIGITS = 4;

type Fonts = (name: string) => ReadonlyMap<number, string>;

function fontsOf(page: PDFPage): Fonts {
  const fonts = page.node.Resources()?.lookup(PDFName.of("Font"));
  const known = new Map<string, ReadonlyMap<number, string>>();
  return (name) => {
    const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name)) : undefined;
    const map =
      known.get(name) ?? (font instanceof PDFDict ? readUnicodeMap(font) : new Map<number, string>());
    known.set(name, map);
    return map;
  };
}

function decode(operand: string, font: ReadonlyMap<number, string>): string {
  const hex = [...operand.matchAll(STRINGS)].map(([, digits = ""]) => digits.replace(/\s/g, "")).join("");
  const codes = hex.match(new RegExp(`.{${DIGITS}}`, "g")) ?? [];
  return codes.map((code) => font.get(Number.parseInt(code, 16)) ?? "").join("");
}

/**
 * Reads the text of a page that Chromium has printed.
 *
 * @param page The page.
 * @param content Its content stream.
 * @returns Texts by the number of the mark that they stand in.
 */
export function readMarkedText(
  page: PDFPage,
  { bytes, operators }: ScannedContent,
): ReadonlyMap<number, string> {
  const fonts = fontsOf(page);
  const decoder = new TextDecoder("latin1");
  const texts = new Map<number, string>();
  const marks: (number | undefined)[] = [];
  let font = "";
  for (const { name, start, end } of operators) {
    const isText = SHOW_TEXT.has(name);
    if (name === "EMC") marks.pop();
    if (!isText && name !== "Tf" && !BEGIN_MARKED.has(name)) continue;
    const words = decoder.decode(bytes.subarray(start, end));
    if (name === "Tf") font = FONT.exec(words)?.[1] ?? "";
    else if (!isText) {
      const number = MARK.exec(words)?.[1];
      marks.push(number === undefined ? undefined : Number(number));
    } else {
      const mark = marks.at(-1);
      if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? "") + decode(words, fonts(font)));
    }
  }
  return texts;
}
