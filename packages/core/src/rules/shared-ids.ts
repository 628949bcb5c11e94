import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { nearestWord } from "../diagnostics/nearest-word.js";
import type { ModelNode } from "../nodes/list-nodes.js";
import type { GuidebookContext, GuidebookRule } from "./rule.js";

const sameKind = (node: ModelNode, other: ModelNode | undefined): boolean => other?.kind === node.kind;

/** The framework's things that an override of a guidebook may replace, within the step or stage at hand. */
function replaceable(context: GuidebookContext, node: ModelNode): string[] {
  const { framework, guidebook } = context;
  if (node.kind === "step") return framework.steps.map((step) => step.id);
  if (node.kind === "stage") return framework.planningStages.map((stage) => stage.id);
  const owner = guidebook.overrides?.steps[Number(node.path[2])];
  const step = framework.steps.find((candidate) => candidate.id === owner?.id);
  return (step?.guidingQuestions ?? []).map((question) => question.id);
}

function checkOverride(context: GuidebookContext, node: ModelNode): Diagnostic[] {
  const known = replaceable(context, node);
  if (known.includes(node.id)) return [];
  const place = context.locate([...node.path, "id"]);
  const suggestion = nearestWord(node.id, known);
  return [
    diagnose(
      coreDiagnostics.unknownOverride,
      { id: node.id, kind: node.kind, known },
      { ...place, suggestion },
    ),
  ];
}

/**
 * An id that stands in both files means the same thing in both: a section that joins, or an override. Anything
 * else is an error.
 */
export const sharedIds: GuidebookRule = (context) => {
  const shared = new Map(context.frameworkNodes.map((node) => [node.id, node]));
  return context.nodes.flatMap((node) => {
    if (node.override && node.kind !== "consideration") return checkOverride(context, node);
    const other = shared.get(node.id);
    if (other === undefined) return [];
    const joins = (node.kind === "section" || node.override) && sameKind(node, other);
    if (joins) return [];
    const place = context.locate([...node.path, "id"]);
    return [diagnose(coreDiagnostics.idInBothFiles, { id: node.id, kind: other.kind }, place)];
  });
};
