import { ByteWriter } from "./byte-writer.js";
import type { Contour, OutlinePoint } from "./outline.js";

const FLAGS = { on: 1, xShort: 2, yShort: 4, xPlain: 16, yPlain: 32 } as const;

/** The flag of a coordinate that is written as the distance from the one before. */
function flagOf(delta: number, short: number, plain: number): number {
  if (delta === 0) return plain;
  if (Math.abs(delta) > 255) return 0;
  return short | (delta > 0 ? plain : 0);
}

/** No byte where nothing changes, one with its sign in the flags, or two. */
function writeDelta(delta: number, writer: ByteWriter): void {
  if (delta === 0) return;
  if (Math.abs(delta) > 255) writer.uint16(delta);
  else writer.uint8(Math.abs(delta));
}

/** Each number less the one before; the first one less zero. */
function deltasOf(numbers: readonly number[]): number[] {
  let before = 0;
  return numbers.map((number) => {
    const delta = number - before;
    before = number;
    return delta;
  });
}

function encodePoints(points: readonly OutlinePoint[], writer: ByteWriter): void {
  const xs = deltasOf(points.map(({ x }) => x));
  const ys = deltasOf(points.map(({ y }) => y));
  for (const [index, { on }] of points.entries()) {
    const xFlag = flagOf(xs[index] ?? 0, FLAGS.xShort, FLAGS.xPlain);
    const yFlag = flagOf(ys[index] ?? 0, FLAGS.yShort, FLAGS.yPlain);
    writer.uint8((on ? FLAGS.on : 0) | xFlag | yFlag);
  }
  for (const delta of xs) writeDelta(delta, writer);
  for (const delta of ys) writeDelta(delta, writer);
}

/** The least box around points: least x and y, greatest x and y. */
export type Box = readonly [xMin: number, yMin: number, xMax: number, yMax: number];

/**
 * Finds the box around contours.
 *
 * @param contours At least one contour.
 * @returns The box around all their points.
 */
export function boxAround(contours: readonly Contour[]): Box {
  const points = contours.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * Writes a letter's outline as TrueType does.
 *
 * @param contours Its contours; none for a space.
 * @returns An entry of the `glyf` table, of a length that is a multiple of four.
 */
export function encodeGlyph(contours: readonly Contour[]): Uint8Array {
  if (contours.length === 0) return new Uint8Array();
  const rounded = contours.map((contour) =>
    contour.map(({ x, y, on }) => ({ x: Math.round(x), y: Math.round(y), on })),
  );
  const writer = new ByteWriter().uint16(rounded.length, ...boxAround(rounded));
  let last = -1;
  for (const contour of rounded) {
    last += contour.length;
    writer.uint16(last);
  }
  // No instructions: screens of today draw well without them.
  writer.uint16(0);
  encodePoints(rounded.flat(), writer);
  return writer.align().toBytes();
}
