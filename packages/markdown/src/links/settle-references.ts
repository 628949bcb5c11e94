import { CURRENT_DIMENSION, type Framework, type Guidebook, type Reference } from "@guidebook-kit/core";
import type { FileKind } from "../grammar/file-kind.js";
import type { ReferenceInline } from "../read-context.js";

function settle(
  target: Reference,
  owner: Framework | undefined,
  guidebooks: readonly Guidebook[],
): Reference {
  if (target.kind === "framework-node") {
    const known = owner?.dimensions.some(({ id }) => id === target.node) === true;
    return known ? { kind: "dimension", dimension: target.node } : target;
  }
  if (target.kind !== "node") return target;
  const isResource = guidebooks.some(
    ({ id, resources }) =>
      id === target.guidebook && resources?.items.some((resource) => resource.id === target.node) === true,
  );
  return isResource ? { kind: "resource", guidebook: target.guidebook, resource: target.node } : target;
}

/** References of one file, and the framework that they may lead into. */
export interface FileReferences {
  readonly kind: FileKind;
  readonly references: readonly ReferenceInline[];
  readonly framework: Framework | undefined;
}

/**
 * Makes references precise, once all files are read: a link to a dimension, to a resource, or to another thing.
 *
 * @param file The references of one file; their targets are replaced.
 * @param guidebooks All guidebooks.
 */
export function settleReferences(file: FileReferences, guidebooks: readonly Guidebook[]): void {
  for (const reference of file.references) {
    const { target } = reference;
    const current =
      file.kind === "framework" && target.kind === "framework-node" && target.node === CURRENT_DIMENSION;
    reference.target = current ? { kind: "current-dimension" } : settle(target, file.framework, guidebooks);
  }
}
