import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import { listNodes, type ModelNode } from "./list-nodes.js";

/** A thing with an id and the things with ids that stand in it. */
export interface NodeBranch {
  readonly node: ModelNode;
  /** What it stands in; undefined at the root of the file. */
  readonly owner: ModelNode | undefined;
  readonly children: readonly NodeBranch[];
}

const standsIn = (node: ModelNode, owner: ModelNode): boolean =>
  owner.path.every((step, index) => node.path[index] === step);

/**
 * Orders everything in a file's model that has an id as a tree.
 *
 * @param model A framework or a guidebook.
 * @returns The outermost things; what stands in them hangs below.
 */
export function growNodeTree(model: Framework | Guidebook): NodeBranch[] {
  const roots: NodeBranch[] = [];
  const open: { node: ModelNode; children: NodeBranch[] }[] = [];
  for (const node of listNodes(model)) {
    while (open.length > 0 && !standsIn(node, open.at(-1)?.node ?? node)) open.pop();
    const above = open.at(-1);
    const branch = { node, owner: above?.node, children: [] };
    (above?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}
