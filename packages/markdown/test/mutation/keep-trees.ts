import type { Root } from "mdast";

/** The trees of so many texts are kept. */
const KEPT = 8;

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

/**
 * Makes a reader of Markdown remember texts that it is given again and again. Its trees are frozen, so that nothing
 * which changes one goes unnoticed.
 *
 * @param read Markdown text to tree.
 * @returns The same, faster for a text that it knows.
 */
export function keepTrees(read: (text: string) => Root): (text: string) => Root {
  const seen = new Set<string>();
  const trees = new Map<string, Root>();
  return (text) => {
    const known = trees.get(text);
    if (known !== undefined) return known;
    const tree = read(text);
    // A mutant comes once; what comes twice is one of the files around it.
    if (seen.has(text) && trees.size < KEPT) {
      freeze(tree);
      trees.set(text, tree);
    }
    seen.add(text);
    return tree;
  };
}
