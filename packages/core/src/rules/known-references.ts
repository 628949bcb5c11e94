import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type DiagnosticPlace, diagnose } from "../diagnostics/diagnostic-kind.js";
import { nearestWord } from "../diagnostics/nearest-word.js";
import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import { CURRENT_DIMENSION } from "../model/id.js";
import type { Reference } from "../model/rich-text.js";
import { listNodes, type ModelNode } from "../nodes/list-nodes.js";
import type { FrameworkRule, GuidebookRule } from "./rule.js";

/** A framework, and the ids that references to it may name. */
interface FrameworkTargets {
  readonly framework: Framework;
  readonly frameworkIds: readonly string[];
}

/** Ids by file, each file's listed once for all references that lead there. */
interface Targets extends FrameworkTargets {
  readonly guidebooks: readonly Guidebook[];
  readonly guidebookNames: readonly string[];
  /** The ids of a guidebook; undefined when there is none of that name. */
  readonly idsOf: (guidebook: string) => readonly string[] | undefined;
}

const listIds = (nodes: readonly ModelNode[]): string[] => nodes.map((node) => node.id);

/** Makes targets of files; `listed` holds the ids of guidebooks that have been listed. */
function listTargets(
  framework: FrameworkTargets,
  guidebooks: readonly Guidebook[],
  listed: Map<string, readonly string[]>,
): Targets {
  const models = new Map(guidebooks.map((guidebook) => [guidebook.id, guidebook]));
  return {
    ...framework,
    guidebooks,
    guidebookNames: [...models.keys()],
    idsOf: (name) => {
      const model = models.get(name);
      const ids = listed.get(name) ?? (model === undefined ? undefined : listIds(listNodes(model)));
      // Among many guidebooks, few are linked to.
      if (ids !== undefined) listed.set(name, ids);
      return ids;
    },
  };
}

/** Tells where the reference at hand stands; asked only when something is wrong with it. */
type Place = () => DiagnosticPlace;

/** A set of ids, and the words for the file that holds them. */
interface KnownIds {
  readonly ids: readonly string[];
  readonly where: string;
  /** Whether a reference may lead to the whole file. */
  readonly whole: boolean;
}

function unknownId(id: string, { ids: known, where, whole }: KnownIds, place: Place): Diagnostic[] {
  if (known.includes(id)) return [];
  const suggestion = nearestWord(id, known);
  const details = { id, where, whole, meant: suggestion };
  return [diagnose(coreDiagnostics.unknownReference, details, { ...place(), suggestion })];
}

function checkGuidebookTarget(
  target: Extract<Reference, { guidebook: string }>,
  targets: Targets,
  place: Place,
): Diagnostic[] {
  const known = targets.idsOf(target.guidebook);
  if (known === undefined) {
    const suggestion = nearestWord(target.guidebook, targets.guidebookNames);
    return [
      diagnose(coreDiagnostics.unknownGuidebook, { guidebook: target.guidebook }, { ...place(), suggestion }),
    ];
  }
  if (target.kind === "guidebook") return [];
  const id = target.kind === "node" ? target.node : target.resource;
  // Of several guidebooks, the first one is that in which the reference stands.
  const whole = target.guidebook !== targets.guidebooks[0]?.id;
  const where = whole ? `the guidebook "${target.guidebook}"` : "this file";
  return unknownId(id, { ids: known, where, whole }, place);
}

function checkTarget(target: Reference, targets: Targets, place: Place): Diagnostic[] {
  if (target.kind === "current-dimension") return [];
  if (target.kind === "framework-node") {
    return unknownId(target.node, { ids: targets.frameworkIds, where: "the framework", whole: false }, place);
  }
  if (target.kind !== "dimension") return checkGuidebookTarget(target, targets, place);
  const dimension = targets.framework.dimensions.find((candidate) => candidate.id === target.dimension);
  if (dimension === undefined) {
    const ids = targets.framework.dimensions.map((candidate) => candidate.id);
    return unknownId(target.dimension, { ids, where: "the framework", whole: false }, place);
  }
  if (targets.guidebooks.some((guidebook) => guidebook.dimension === dimension.id)) return [];
  return [diagnose(coreDiagnostics.dimensionWithoutGuidebook, { title: dimension.title }, place())];
}

/** Links of a framework lead to something. A framework alone knows no guidebooks, so dimensions are enough. */
export const frameworkReferences: FrameworkRule = ({ framework, nodes, prose, locate }) => {
  // Here the word may be meant, so that a slip in it gets a suggestion.
  const frameworkIds = [...listIds(nodes), CURRENT_DIMENSION];
  const targets = listTargets({ framework, frameworkIds }, [], new Map());
  return prose.references
    .flatMap(({ target, path }) => checkTarget(target, targets, () => locate(path)))
    .filter((diagnostic) => diagnostic.severity === "error");
};

/** Links of a guidebook lead to something. */
export const guidebookReferences: GuidebookRule = (context) => {
  const { guidebook, framework, nodes, prose, frameworkNodes, locate } = context;
  const guidebooks = [guidebook, ...context.guidebooks.filter((other) => other.id !== guidebook.id)];
  const listed = new Map([[guidebook.id, listIds(nodes)]]);
  const targets = listTargets({ framework, frameworkIds: listIds(frameworkNodes) }, guidebooks, listed);
  return prose.references.flatMap(({ target, path }) => checkTarget(target, targets, () => locate(path)));
};
