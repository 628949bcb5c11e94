const PITCH = 16;
const RADIUS = 6;

/** Size of one circle with its room, as a part of the height of the text around it. */
const SIZE = 0.85;

/** Teams in one line of a drawing. */
const PER_LINE = 10;

const inEm = (circles: number): string => `${Math.round(circles * SIZE * 100) / 100}em`;

function circle(index: number): string {
  const left = (index % PER_LINE) * PITCH + PITCH / 2 - RADIUS;
  const middle = Math.floor(index / PER_LINE) * PITCH + PITCH / 2;
  return `M${left} ${middle}a${RADIUS} ${RADIUS} 0 1 0 ${RADIUS * 2} 0a${RADIUS} ${RADIUS} 0 1 0-${RADIUS * 2} 0z`;
}

function circles(name: string, first: number, end: number): string {
  if (first >= end) return "";
  const drawn = Array.from({ length: end - first }, (_, index) => circle(first + index));
  return `<path class="${name}" d="${drawn.join("")}"/>`;
}

/**
 * Draws teams as circles, those that chose a thing filled and first. The number always stands beside it in words.
 *
 * @param chosen How many chose it.
 * @param teams How many teams there are.
 * @returns An SVG element, sized by the text around it, hidden from assistive technology; empty without teams.
 */
export function drawTeams(chosen: number, teams: number): string {
  if (teams === 0) return "";
  const columns = Math.min(teams, PER_LINE);
  const lines = Math.ceil(teams / PER_LINE);
  return (
    `<svg class="teams" viewBox="0 0 ${columns * PITCH} ${lines * PITCH}" ` +
    `width="${inEm(columns)}" height="${inEm(lines)}" ` +
    `aria-hidden="true" focusable="false">${circles("chosen", 0, chosen)}${circles("not-chosen", chosen, teams)}</svg>`
  );
}
