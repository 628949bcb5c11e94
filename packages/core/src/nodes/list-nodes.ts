import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import type { ModelPath } from "../text/visit-prose.js";

/** Lists of the model that hold things with ids, and what one of those things is called. */
export const NODE_KINDS = {
  dimensions: "dimension",
  scopes: "scope",
  stakeholderGroups: "stakeholder-group",
  terms: "term",
  forms: "term-form",
  sections: "section",
  appendices: "appendix",
  steps: "step",
  guidingQuestions: "guiding-question",
  planningStages: "stage",
  stages: "stage",
  considerations: "consideration",
  keyQuestions: "key-question",
  rootCauses: "root-cause",
  actions: "action",
  resources: "resource",
} as const;

/** What a thing with an id is. */
export type NodeKind = (typeof NODE_KINDS)[keyof typeof NODE_KINDS];

/** A thing with an id, and where it stands in the model. */
export interface ModelNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly path: ModelPath;
  /** True below `overrides`: it speaks for the framework's thing of the same id. */
  readonly override: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNodeList = (key: string): key is keyof typeof NODE_KINDS => Object.hasOwn(NODE_KINDS, key);

function visit(value: Record<string, unknown>, path: ModelPath, nodes: ModelNode[]): void {
  for (const [key, child] of Object.entries(value)) {
    if (key === "extensions" || key === "retired" || key === "labels") continue;
    const here = [...path, key];
    if (isRecord(child) && Array.isArray(child["items"])) {
      if (isNodeList(key))
        visitList(NODE_KINDS[key], { list: child["items"], path: [...here, "items"] }, nodes);
    } else if (isRecord(child)) visit(child, here, nodes);
    else if (Array.isArray(child) && isNodeList(key)) {
      visitList(NODE_KINDS[key], { list: child, path: here }, nodes);
    }
  }
}

function visitList(
  kind: NodeKind,
  { list, path }: { readonly list: readonly unknown[]; readonly path: ModelPath },
  nodes: ModelNode[],
): void {
  for (const [index, item] of list.entries()) {
    if (!isRecord(item)) continue;
    const here = [...path, index];
    const id = item["id"];
    if (typeof id === "string") nodes.push({ id, kind, path: here, override: path[0] === "overrides" });
    visit(item, here, nodes);
  }
}

/**
 * Lists everything in a file's model that has an id, in the order of the text's model.
 *
 * @param model A framework or a guidebook.
 * @returns The things with ids; the file's own id is not among them.
 */
export function listNodes(model: Framework | Guidebook): ModelNode[] {
  const nodes: ModelNode[] = [];
  visit(model, [], nodes);
  return nodes;
}
