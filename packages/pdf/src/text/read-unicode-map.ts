import { decodePDFRawStream, type PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

const CHARACTERS = /beginbfchar([\s\S]*?)endbfchar/g;
const RANGES = /beginbfrange([\s\S]*?)endbfrange/g;
const PAIR = /<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi;
const RANGE = /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]+)>|\[([^\]]*)\])/gi;
const HEX = /[0-9a-f]+/gi;

/** Longer ranges are mistakes of whoever wrote the map. */
const MOST_IN_RANGE = 0x10000;

function fromUtf16(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** The text after another one in a range: its last unit is one higher. */
function shift(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function addRange(
  map: Map<number, string>,
  [, low = "", high = "", start, list]: readonly (string | undefined)[],
): void {
  const first = Number.parseInt(low, 16);
  const last = Math.min(Number.parseInt(high, 16), first + MOST_IN_RANGE);
  const texts = list?.match(HEX) ?? [];
  for (let code = first; code <= last; code += 1) {
    const text =
      start === undefined ? fromUtf16(texts[code - first] ?? "") : shift(fromUtf16(start), code - first);
    map.set(code, text);
  }
}

/**
 * Reads which text each code of a font stands for.
 *
 * @param font The font's dictionary.
 * @returns Texts by code; empty where the font does not say.
 */
export function readUnicodeMap(font: PDFDict): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const stream = font.lookup(PDFName.of("ToUnicode"));
  if (!(stream instanceof PDFRawStream)) return map;
  const text = new TextDecoder("latin1").decode(decodePDFRawStream(stream).decode());
  for (const [, block = ""] of text.matchAll(CHARACTERS)) {
    for (const [, code = "", unicode = ""] of block.matchAll(PAIR)) {
      map.set(Number.parseInt(code, 16), fromUtf16(unicode));
    }
  }
  for (const [, block = ""] of text.matchAll(RANGES)) {
    for (const match of block.matchAll(RANGE)) addRange(map, match);
  }
  return map;
}
