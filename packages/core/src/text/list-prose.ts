import type { Inline, Reference } from "../model/rich-text.js";
import { TO_WRITE } from "./to-write.js";
import { type ModelPath, walkModel } from "./walk-model.js";

/** A reference in prose, and its place in the model. */
export interface PlacedReference {
  readonly target: Reference;
  readonly path: ModelPath;
}

/** What belongs in the place of a text that is still to be written, and the place. */
export interface PlacedPrompt {
  readonly prompt: string;
  readonly path: ModelPath;
}

/** What is to be checked in the prose of a model, in its order. */
export interface ListedProse {
  readonly references: readonly PlacedReference[];
  readonly prompts: readonly PlacedPrompt[];
}

const isReference = (value: object): value is Extract<Inline, { type: "reference" }> =>
  "type" in value &&
  value.type === "reference" &&
  "target" in value &&
  typeof value.target === "object" &&
  value.target !== null;

/**
 * Lists the references in the prose of a model, and the texts that are still to be written, wherever they stand.
 *
 * @param model A framework, a guidebook, or any part of one.
 * @returns Both, each with its place.
 */
export function listProse(model: unknown): ListedProse {
  const references: PlacedReference[] = [];
  const prompts: PlacedPrompt[] = [];
  walkModel(model, (value, path) => {
    if (typeof value === "string") {
      if (!value.startsWith(TO_WRITE)) return;
      prompts.push({ prompt: value.slice(TO_WRITE.length).trim(), path: [...path] });
    } else if (typeof value === "object" && value !== null && isReference(value)) {
      references.push({ target: value.target, path: [...path] });
    }
  });
  return { references, prompts };
}
