import { nearestWord } from "../diagnostics/nearest-word.js";
import type { NodeBranch } from "../nodes/node-tree.js";

/** A thing of the source and what stands for it in the translation. */
export interface BranchPair {
  readonly source: NodeBranch;
  readonly translation: NodeBranch;
}

/** What stands in one place of the source and of the translation, side by side. */
export interface PairedBranches {
  /** Same id and kind, in the translation's order. */
  readonly same: readonly BranchPair[];
  /** Another id for what is clearly the same thing. */
  readonly renamed: readonly BranchPair[];
  readonly onlySource: readonly NodeBranch[];
  readonly onlyTranslation: readonly NodeBranch[];
}

const sameKind = (branch: NodeBranch) => (other: NodeBranch) => other.node.kind === branch.node.kind;

/** The thing of the source that a stranger stands for: one with a similar id, or the one in the same place. */
function meant(
  stranger: NodeBranch,
  strangers: readonly NodeBranch[],
  missing: readonly NodeBranch[],
): NodeBranch | undefined {
  const candidates = missing.filter(sameKind(stranger));
  const near = nearestWord(
    stranger.node.id,
    candidates.map((branch) => branch.node.id),
  );
  if (near !== undefined) return candidates.find((branch) => branch.node.id === near);
  const alike = strangers.filter(sameKind(stranger));
  return alike.length === candidates.length ? candidates[alike.indexOf(stranger)] : undefined;
}

/**
 * Pairs what stands in one place of the source with what stands there in the translation.
 *
 * @param sources The source's things.
 * @param translations The translation's things.
 * @param elsewhere Ids that both files have in any place; they are never taken for another's new name.
 * @returns The pairs, and what is left over on each side.
 */
export function pairBranches(
  sources: readonly NodeBranch[],
  translations: readonly NodeBranch[],
  elsewhere: ReadonlySet<string>,
): PairedBranches {
  const same = translations.flatMap((translation) => {
    const source = sources.find(({ node }) => node.id === translation.node.id);
    return source?.node.kind === translation.node.kind ? [{ source, translation }] : [];
  });
  const missing = sources.filter((branch) => !same.some(({ source }) => source === branch));
  const left = translations.filter((branch) => !same.some(({ translation }) => translation === branch));
  const strangers = left.filter(({ node }) => !elsewhere.has(node.id));
  const absent = missing.filter(({ node }) => !elsewhere.has(node.id));
  const renamed: BranchPair[] = [];
  for (const translation of strangers) {
    const source = meant(translation, strangers, absent);
    if (source !== undefined && !renamed.some((pair) => pair.source === source)) {
      renamed.push({ source, translation });
    }
  }
  return {
    same,
    renamed,
    onlySource: missing.filter((branch) => !renamed.some(({ source }) => source === branch)),
    onlyTranslation: left.filter((branch) => !renamed.some(({ translation }) => translation === branch)),
  };
}
