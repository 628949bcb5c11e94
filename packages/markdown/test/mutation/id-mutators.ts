import { type Mutator, onLines, replaceLine } from "./mutant.js";
import { misspell, type Random } from "./random.js";

const ID = /<!-- #([a-z0-9-]+) -->/;

/** An id that is gone. */
export const droppedId: Mutator = (lines) =>
  lines.flatMap((line, index) => {
    if (!ID.test(line)) return [];
    // The message stands at the heading, or where the item's paragraph begins.
    let first = index;
    while (first > 0 && !/^\s*- |^#/.test(lines[first]!)) first -= 1;
    const text = replaceLine(lines, index, line.replace(ID, "").trimEnd());
    return [() => ({ text, lines: [first + 1] })];
  });

/** An id that another thing above has. */
export const duplicatedId: Mutator = (lines) => {
  const ids = lines.flatMap((line, index) => {
    const id = ID.exec(line)?.[1];
    return id === undefined ? [] : [{ id, index }];
  });
  return ids.slice(1).map(({ id, index }, position) => (random: Random) => {
    const other = random.pick(ids.slice(0, position + 1)).id;
    return {
      text: replaceLine(lines, index, lines[index]!.replace(`#${id} `, `#${other} `)),
      lines: [index + 1],
    };
  });
};

/** A link to an id that there is not. */
export const brokenReference: Mutator = (lines) =>
  onLines(lines, /^(.*)(\]\((?:[^)#\s]*)#)([a-z0-9-]+)(\).*)$/, (match, random) => ({
    line: `${match[1]}${match[2]}${misspell(match[3]!, random)}${match[4]}`,
    suggestion: match[3]!,
  }));
