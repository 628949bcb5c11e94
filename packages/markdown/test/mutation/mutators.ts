import { frontMatterKey, frontMatterShape, frontMatterValue } from "./front-matter-mutators.js";
import { renamedHeading, wrongLevel } from "./heading-mutators.js";
import { brokenReference, droppedId, duplicatedId } from "./id-mutators.js";
import { misspeltLabel, misspeltScope } from "./label-mutators.js";
import { movedBlock } from "./moved-block.js";
import type { Mutator } from "./mutant.js";

/** One class of faults each. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  "renamed heading": renamedHeading,
  "wrong level": wrongLevel,
  "dropped id": droppedId,
  "duplicated id": duplicatedId,
  "misspelt label": misspeltLabel,
  "misspelt scope": misspeltScope,
  "front-matter key": frontMatterKey,
  "front-matter value": frontMatterValue,
  "front-matter shape": frontMatterShape,
  "broken reference": brokenReference,
  "moved block": movedBlock,
};
