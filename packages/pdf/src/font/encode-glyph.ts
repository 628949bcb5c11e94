import { ByteWriter } from "./byte-writer.js";
import type { Contour, OutlinePoint } from "./outline.js";

const FLAGS = { on: 1, xShort: 2, yShort: 4, xPlain: 16, yPlain: 32 } as const;

interface Delta {
  readonly flag: number;
  readonly write: (writer: ByteWriter) => void;
}

/** A coordinate as the distance from the one before: none, one byte with a sign in the flags, or two bytes. */
function encodeDelta(delta: number, short: number, plain: number): Delta {
  if (delta === 0) return { flag: plain, write: () => undefined };
  if (Math.abs(delta) < 256) {
    return { flag: short | (delta > 0 ? plain : 0), write: (writer) => writer.uint8(Math.abs(delta)) };
  }
  return { flag: 0, write: (writer) => writer.uint16(delta) };
}

function encodePoints(points: readonly OutlinePoint[], writer: ByteWriter): void {
  const before = (index: number): { x: number; y: number } => points[index - 1] ?? { x: 0, y: 0 };
  const xs = points.map(({ x }, index) => encodeDelta(x - before(index).x, FLAGS.xShort, FLAGS.xPlain));
  const ys = points.map(({ y }, index) => encodeDelta(y - before(index).y, FLAGS.yShort, FLAGS.yPlain));
  for (const [index, { on }] of points.entries()) {
    writer.uint8((on ? FLAGS.on : 0) | (xs[index]?.flag ?? 0) | (ys[index]?.flag ?? 0));
  }
  for (const delta of [...xs, ...ys]) delta.write(writer);
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
