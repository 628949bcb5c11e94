import { anyOf, idsIn, type Mutator, onLines } from "./mutant.js";
import { misspell } from "./random.js";

/** A heading's word with a slip of the keyboard in it. */
export const renamedHeading: Mutator = (lines, { grammar }) => {
  const { occurs: _, actionsApply: __, answer: ___, answers: ____, ...headings } = grammar;
  const pattern = new RegExp(`^(#{2,6} )(${anyOf(Object.values(headings))})(?=[ :]|$)(.*)$`);
  return onLines(lines, pattern, (match, random) => ({
    line: `${match[1]}${misspell(match[2]!, random)}${match[3]}`,
    suggestion: match[2]!,
  }));
};

/** A number sign too many or too few. */
export const wrongLevel: Mutator = (lines) =>
  onLines(lines, /^(#{1,5})( .*)$/, (match, random) => {
    const depth = match[1]!.length;
    const other = random.pick([depth - 1, depth + 1].filter((level) => level > 0));
    return { line: "#".repeat(other) + match[2], ids: idsIn(match[2]!) };
  });
