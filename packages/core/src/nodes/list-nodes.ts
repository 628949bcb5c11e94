import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import type { ModelPath } from "../text/walk-model.js";

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
  for (const key of Object.keys(value)) {
    const child = value[key];
    if (typeof child !== "object" || key === "extensions" || key === "retired" || key === "labels") continue;
    if (Array.isArray(child)) {
      if (isNodeList(key)) visitList(NODE_KINDS[key], { list: child, path: [...path, key] }, nodes);
    } else if (isRecord(child)) {
      const { items } = child;
      if (!Array.isArray(items)) visit(child, [...path, key], nodes);
      else if (isNodeList(key)) {
        visitList(NODE_KINDS[key], { list: items, path: [...path, key, "items"] }, nodes);
      }
    }
  }
}

function visitList(
  kind: NodeKind,
  { list, path }: { readonly list: readonly unknown[]; readonly path: ModelPath },
  nodes: ModelNode[],
): void {
  list.forEach((item: unknown, index) => {
    if (!isRecord(item)) return;
    const here = [...path, index];
    const id = item["id"];
    if (typeof id === "string") nodes.push({ id, kind, path: here, override: path[0] === "overrides" });
    visit(item, here, nodes);
  });
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
