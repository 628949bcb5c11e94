import type { ListItem, RootContent } from "mdast";
import { idInComment } from "../ids/read-id.js";

/** The innermost last item that ends right above a line. */
function lastItem(node: RootContent | undefined): ListItem | undefined {
  return node?.type === "list" ? node.children.at(-1) : undefined;
}

/**
 * Joins lists that an id on a line of its own, not indented, has split: Markdown ends a list there. The id goes
 * into the item above it.
 *
 * @param nodes Blocks of the tree.
 * @returns Blocks in which such lists are one.
 */
export function joinSplitLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  let split = false;
  for (const node of nodes) {
    const last = joined.at(-1);
    const item = lastItem(last);
    if (
      item !== undefined &&
      last !== undefined &&
      idInComment(node) !== undefined &&
      followsOn(last, node)
    ) {
      item.children.push(node as ListItem["children"][number]);
      split = true;
    } else if (split && last?.type === "list" && node.type === "list" && last.ordered === node.ordered) {
      last.children.push(...node.children);
    } else {
      joined.push(node);
      split = false;
    }
  }
  return joined;
}

function followsOn(list: RootContent, node: RootContent): boolean {
  const lines = (node.position?.start.line ?? 0) - lastLine(list);
  return lines === 1;
}

/** The last line of a list, ids that were put into it included. */
function lastLine(node: RootContent): number {
  const inner = node.type === "list" ? node.children.at(-1)?.children.at(-1) : undefined;
  return Math.max(node.position?.end.line ?? 0, inner?.position?.end.line ?? 0);
}
