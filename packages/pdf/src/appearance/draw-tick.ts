/** The tick as parts of the box: corners of a line, and how thick it is. */
const CORNERS = [
  [0.2, 0.52],
  [0.42, 0.26],
  [0.82, 0.78],
] as const;
const THICKNESS = 0.13;

const point = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Draws the tick of a box, in lines: it needs no typeface of symbols.
 *
 * @param width Width of the box in points.
 * @param height Height of the box in points.
 * @returns The content of an appearance stream.
 */
export function drawTick(width: number, height: number): string {
  const side = Math.min(width, height);
  const left = (width - side) / 2;
  const bottom = (height - side) / 2;
  const path = CORNERS.map(([x, y], index) => {
    return `${point(left + x * side)} ${point(bottom + y * side)} ${index === 0 ? "m" : "l"}`;
  });
  return `q\n0 G\n${point(side * THICKNESS)} w\n1 J\n1 j\n${path.join("\n")}\nS\nQ\n`;
}
