import { CURRENT_DIMENSION, type Reference } from "@guidebook-kit/core";
import type { FileKind } from "../grammar/file-kind.js";

/** The file whose links are printed. */
export interface LinkingFile {
  readonly kind: FileKind;
  readonly id: string;
}

/** The part of a file that a reference leads to. */
function partOf(target: Reference): string | undefined {
  switch (target.kind) {
    case "dimension":
      return target.dimension;
    case "current-dimension":
      return CURRENT_DIMENSION;
    case "framework-node":
    case "node":
      return target.node;
    case "resource":
      return target.resource;
    case "guidebook":
      return undefined;
  }
}

/**
 * Gives the address of what a reference leads to. Guidebooks stand in folders of their names beside the framework.
 *
 * @param target What it leads to.
 * @param file The file that the link stands in.
 * @returns A relative address.
 */
export function referenceAddress(target: Reference, file: LinkingFile): string {
  const part = partOf(target);
  const fragment = part === undefined ? "" : `#${part}`;
  if (!("guidebook" in target)) return file.kind === "framework" ? fragment : `../framework.md${fragment}`;
  if (file.kind === "framework") return `${target.guidebook}/guidebook.md${fragment}`;
  if (target.guidebook !== file.id) return `../${target.guidebook}/guidebook.md${fragment}`;
  return fragment === "" ? "guidebook.md" : fragment;
}
