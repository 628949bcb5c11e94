/** One mark of a box or an item at the beginning of a line, with the space around it. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

const MARKS = /[*_[\]<&`!\\]/g;

/** How many columns an item needs at least. */
const COLUMNS_PER_LEVEL = 2;
const TAB = 4;

/**
 * Measures how deeply a line stands in lists and boxes.
 *
 * @param line A line without its end.
 * @returns A number that is at least as high as the level; and whether an item begins on the line.
 */
export function lineLevels(line: string): { levels: number; opens: boolean } {
  let markers = 0;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(line)) markers += 1;
  let columns = 0;
  let index = 0;
  for (; line[index] === " " || line[index] === "\t"; index += 1) columns += line[index] === "\t" ? TAB : 1;
  const indented = index === line.length ? 0 : Math.floor(columns / COLUMNS_PER_LEVEL);
  return { levels: indented + markers, opens: markers > 0 };
}

/**
 * Counts characters that may open or close something inside a paragraph.
 *
 * @param text Lines of a paragraph.
 * @returns How many there are.
 */
export function marksIn(text: string): number {
  return text.match(MARKS)?.length ?? 0;
}

/**
 * Measures how deeply front matter nests, by brackets, and by what stands before the first word of a line.
 *
 * @param text The front matter.
 * @returns A number that is at least half as high as the deepest level.
 */
export function frontMatterDepth(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const lead = /^[-?: \t]*/.exec(line)?.[0].length ?? 0;
    for (const bracket of line.match(/[[{\]}]/g) ?? []) {
      open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
      deepest = Math.max(deepest, open);
    }
    if (line.trim() !== "") deepest = Math.max(deepest, Math.ceil(lead / COLUMNS_PER_LEVEL) + open);
  }
  return deepest;
}
