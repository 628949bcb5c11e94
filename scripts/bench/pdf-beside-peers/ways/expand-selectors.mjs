/** What stands before a block: a selector, unless it begins with an at sign. */
const PRELUDE = /([^{};]+)(?=\{)/g;

const STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/g;

/**
 * Writes lists within `:is()` and `:has()` out, since Paged.js splits selectors at every comma: `:is(a, b) c` becomes
 * `:is(a) c, :is(b) c`.
 *
 * @param html A page.
 * @returns The page with styles that mean the same.
 */
export function expandSelectors(html) {
  return html.replace(STYLE, (css) => css.replace(PRELUDE, expandPrelude));
}

function expandPrelude(prelude) {
  if (prelude.trim().startsWith("@")) return prelude;
  return splitList(prelude).flatMap(expandSelector).join(",");
}

function expandSelector(selector) {
  const found = /:(?:is|has)\(/.exec(selector);
  if (found === null) return [selector];
  const inside = found.index + found[0].length;
  const end = closingBracket(selector, inside);
  const entries = splitList(selector.slice(inside, end));
  // One entry keeps its brackets: `:is(table)` can stand behind a class, `table` cannot.
  if (entries.length === 1) {
    return expandSelector(selector.slice(end + 1)).map((rest) => selector.slice(0, end + 1) + rest);
  }
  return entries.flatMap((entry) =>
    expandSelector(`${selector.slice(0, inside)}${entry.trim()}${selector.slice(end)}`),
  );
}

function splitList(list) {
  const parts = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function closingBracket(text, from) {
  let depth = 1;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}
