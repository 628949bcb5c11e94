import type { ModelNode } from "./list-nodes.js";

/** A thing with an id and the things with ids that stand in it. */
export interface NodeBranch {
  readonly node: ModelNode;
  /** What it stands in; undefined at the root of the file. */
  readonly owner: ModelNode | undefined;
  readonly children: readonly NodeBranch[];
}

const standsIn = (node: ModelNode, owner: ModelNode): boolean =>
  owner.path.every((step, index) => node.path[index] === step);

/** Everything in a file that has an id, as a tree. */
export interface NodeTree {
  /** The outermost things; what stands in them hangs below. */
  readonly roots: readonly NodeBranch[];
  /** All of them by id, the last of several of one id. */
  readonly byId: ReadonlyMap<string, NodeBranch>;
}

/**
 * Orders everything in a file's model that has an id as a tree.
 *
 * @param nodes The things, in the order of the model.
 * @returns The tree.
 */
export function growNodeTree(nodes: readonly ModelNode[]): NodeTree {
  const roots: NodeBranch[] = [];
  const byId = new Map<string, NodeBranch>();
  const open: { node: ModelNode; children: NodeBranch[] }[] = [];
  for (const node of nodes) {
    while (open.length > 0 && !standsIn(node, open.at(-1)?.node ?? node)) open.pop();
    const above = open.at(-1);
    const branch = { node, owner: above?.node, children: [] };
    (above?.children ?? roots).push(branch);
    byId.set(node.id, branch);
    open.push(branch);
  }
  return { roots, byId };
}
