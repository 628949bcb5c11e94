import { ByteWriter } from "./byte-writer.js";
import { type Box, boxAround, encodeGlyph } from "./encode-glyph.js";
import type { Contour } from "./outline.js";

/** A letter of a typeface. */
export interface Glyph {
  /** How far the next one stands, in units of the typeface. */
  readonly width: number;
  readonly contours: readonly Contour[];
}

/** What a typeface measures, in its own units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Upwards from the baseline. */
  readonly ascent: number;
  /** Below zero. */
  readonly descent: number;
}

const MAGIC = 0x5f0f3cf5;
const CHECKSUM_BASE = 0xb1b0afba;

function boxOf(glyphs: readonly Glyph[]): Box {
  return boxAround(glyphs.flatMap(({ contours }) => contours));
}

function headTable(glyphs: readonly Glyph[], { unitsPerEm }: FontMetrics): ByteWriter {
  const writer = new ByteWriter().uint32(0x00010000, 0x00010000, 0, MAGIC).uint16(0, unitsPerEm);
  // Made and changed at the beginning of its calendar: the same bytes each time.
  writer.uint32(0, 0, 0, 0).uint16(...boxOf(glyphs));
  const [style, smallest, direction, longOffsets, format] = [0, 8, 2, 1, 0];
  return writer.uint16(style, smallest, direction, longOffsets, format);
}

function hheaTable(glyphs: readonly Glyph[], { ascent, descent }: FontMetrics): ByteWriter {
  const [xMin, , xMax] = boxOf(glyphs);
  const widest = Math.max(...glyphs.map(({ width }) => width));
  return new ByteWriter()
    .uint32(0x00010000)
    .uint16(ascent, descent, 0, widest, xMin, 0, xMax, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length);
}

function maxpTable(glyphs: readonly Glyph[]): ByteWriter {
  const most = (count: (glyph: Glyph) => number): number => Math.max(...glyphs.map(count));
  const points = most(({ contours }) => contours.flat().length);
  const contours = most((glyph) => glyph.contours.length);
  return new ByteWriter()
    .uint32(0x00010000)
    .uint16(glyphs.length, points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
}

function hmtxTable(glyphs: readonly Glyph[]): ByteWriter {
  const writer = new ByteWriter();
  for (const { width, contours } of glyphs) {
    writer.uint16(width, contours.length === 0 ? 0 : boxAround(contours)[0]);
  }
  return writer;
}

function outlineTables(glyphs: readonly Glyph[]): { glyf: ByteWriter; loca: ByteWriter } {
  const glyf = new ByteWriter();
  const loca = new ByteWriter().uint32(0);
  for (const { contours } of glyphs) loca.uint32(glyf.append(encodeGlyph(contours)).length);
  return { glyf, loca };
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 4) sum = (sum + view.getUint32(index)) >>> 0;
  return sum;
}

function writeTables(
  tables: readonly (readonly [tag: string, bytes: Uint8Array, length: number])[],
): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  const writer = new ByteWriter().uint32(0x00010000);
  writer.uint16(tables.length, range, power, tables.length * 16 - range);
  let offset = 12 + tables.length * 16;
  for (const [tag, bytes, length] of tables) {
    writer.append(new TextEncoder().encode(tag)).uint32(checksum(bytes), offset, length);
    offset += bytes.length;
  }
  for (const [, bytes] of tables) writer.append(bytes);
  return writer.toBytes();
}

/**
 * Writes a TrueType file with what a PDF needs of one: outlines and widths. Letters are reached by their number.
 *
 * @param glyphs Its letters; the first one stands for letters that it lacks.
 * @param metrics What it measures.
 * @returns The file.
 */
export function writeTrueType(glyphs: readonly Glyph[], metrics: FontMetrics): Uint8Array {
  const { glyf, loca } = outlineTables(glyphs);
  const head = headTable(glyphs, metrics);
  const parts: readonly (readonly [string, ByteWriter])[] = [
    ["glyf", glyf],
    ["head", head],
    ["hhea", hheaTable(glyphs, metrics)],
    ["hmtx", hmtxTable(glyphs)],
    ["loca", loca],
    ["maxp", maxpTable(glyphs)],
  ];
  const tables = parts.map(([tag, writer]) => {
    const { length } = writer;
    return [tag, writer.align().toBytes(), length] as const;
  });
  const file = writeTables(tables);
  const headOffset = tables[0] === undefined ? 0 : 12 + tables.length * 16 + tables[0][1].length;
  new DataView(file.buffer).setUint32(headOffset + 8, (CHECKSUM_BASE - checksum(file)) >>> 0);
  return file;
}
