/** A point of an outline, in units of the typeface. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  /** False for the control point of a curve. */
  readonly on: boolean;
}

/** A closed line; several make a letter. */
export type Contour = readonly OutlinePoint[];

/** A command of a path as a font reader gives it. */
export interface PathCommand {
  readonly command: string;
  readonly args: readonly number[];
}

const at = (x: number | undefined, y: number | undefined, on: boolean): OutlinePoint => ({
  x: x ?? 0,
  y: y ?? 0,
  on,
});

const samePlace = (left: OutlinePoint | undefined, right: OutlinePoint | undefined): boolean =>
  left?.x === right?.x && left?.y === right?.y;

/** A point halfway between two control points is understood in TrueType, and need not be written. */
function isImplied(contour: Contour, index: number): boolean {
  const point = contour[index];
  const before = contour[(index + contour.length - 1) % contour.length];
  const after = contour[(index + 1) % contour.length];
  if (point?.on !== true || before === undefined || after === undefined || before.on || after.on)
    return false;
  return point.x * 2 === before.x + after.x && point.y * 2 === before.y + after.y;
}

function closeContour(points: readonly OutlinePoint[]): Contour {
  const closed = samePlace(points[0], points.at(-1)) && points.length > 1 ? points.slice(0, -1) : points;
  return closed.filter((_, index) => !isImplied(closed, index));
}

/**
 * Turns a path of straight lines and quadratic curves into contours.
 *
 * @param commands The path.
 * @returns Its contours, without points that are understood.
 */
export function toContours(commands: readonly PathCommand[]): Contour[] {
  const contours: OutlinePoint[][] = [];
  for (const { command, args } of commands) {
    const current = contours.at(-1) ?? [];
    if (command === "moveTo") contours.push([at(args[0], args[1], true)]);
    else if (command === "lineTo") current.push(at(args[0], args[1], true));
    else if (command === "quadraticCurveTo")
      current.push(at(args[0], args[1], false), at(args[2], args[3], true));
  }
  return contours.map(closeContour).filter((contour) => contour.length > 1);
}
