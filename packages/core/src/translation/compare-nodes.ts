import type { ModelNode } from "../nodes/list-nodes.js";
import { growNodeTree, type NodeBranch } from "../nodes/node-tree.js";
import { type BranchPair, type PairedBranches, pairBranches } from "./pair-branches.js";
import type { TranslationDifference } from "./translation-difference.js";

/** The same place in both files: at the root, or in a thing that both have. */
interface SharedPlace {
  readonly sources: readonly NodeBranch[];
  readonly translations: readonly NodeBranch[];
  /** The translation's thing there; undefined at the root. */
  readonly owner: ModelNode | undefined;
}

/** What is known of the two files as wholes. */
interface BothFiles {
  readonly sources: ReadonlyMap<string, NodeBranch>;
  readonly translations: ReadonlyMap<string, NodeBranch>;
  readonly shared: ReadonlySet<string>;
}

/** The first thing of each kind that does not stand where its source does among those that both have. */
function findReordered(
  pairs: readonly BranchPair[],
  sources: readonly NodeBranch[],
): TranslationDifference[] {
  const order = new Map(sources.map((branch, index) => [branch, index]));
  const kinds = [...new Set(pairs.map(({ source }) => source.node.kind))];
  return kinds.flatMap((kind) => {
    const written = pairs.filter(({ source }) => source.node.kind === kind);
    const right = [...written].sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0));
    const index = written.findIndex((pair, position) => pair !== right[position]);
    const translation = written[index]?.translation.node;
    const source = right[index]?.source.node;
    return translation === undefined || source === undefined
      ? []
      : [{ type: "reordered" as const, source, translation }];
  });
}

/** What stands here and elsewhere in the source, unless what it belongs to is missing as a whole. */
function findMoved(pairs: PairedBranches, files: BothFiles): TranslationDifference[] {
  return pairs.onlyTranslation.flatMap(({ node, children }) => {
    const source = files.sources.get(node.id);
    if (source === undefined) return [];
    const ownerIsMissing = source.owner !== undefined && !files.translations.has(source.owner.id);
    const moved = {
      type: "moved" as const,
      source: source.node,
      translation: node,
      sourceOwner: source.owner,
    };
    const inside = comparePlace({ sources: source.children, translations: children, owner: node }, files);
    return ownerIsMissing ? inside : [moved, ...inside];
  });
}

function comparePlace(place: SharedPlace, files: BothFiles): TranslationDifference[] {
  const pairs = pairBranches(place.sources, place.translations, files.shared);
  const inside = [...pairs.same, ...pairs.renamed].flatMap(({ source, translation }) =>
    comparePlace(
      { sources: source.children, translations: translation.children, owner: translation.node },
      files,
    ),
  );
  return [
    ...pairs.onlySource
      .filter(({ node }) => !files.shared.has(node.id))
      .map(({ node }) => ({ type: "missing" as const, source: node, owner: place.owner })),
    ...pairs.onlyTranslation
      .filter(({ node }) => !files.shared.has(node.id))
      .map(({ node }) => ({ type: "extra" as const, translation: node })),
    ...pairs.renamed.map(({ source, translation }) => ({
      type: "renamed" as const,
      source: source.node,
      translation: translation.node,
    })),
    ...findMoved(pairs, files),
    ...findReordered(pairs.same, place.sources),
    ...inside,
  ];
}

/**
 * Compares the ids of a translation with those of its source.
 *
 * @param source What has an id in the framework or guidebook in its own language.
 * @param translation The same in another language.
 * @returns Every difference once: what stands in something that is missing or extra is not told separately.
 */
export function compareNodes(
  source: readonly ModelNode[],
  translation: readonly ModelNode[],
): TranslationDifference[] {
  const sources = growNodeTree(source);
  const translations = growNodeTree(translation);
  const files: BothFiles = {
    sources: sources.byId,
    translations: translations.byId,
    shared: new Set([...translations.byId.keys()].filter((id) => sources.byId.has(id))),
  };
  return comparePlace({ sources: sources.roots, translations: translations.roots, owner: undefined }, files);
}
