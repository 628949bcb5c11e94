import { type Dimension, type Framework, GuidebookError } from "@guidebook-kit/core";
import type { OpenedLibrary } from "../library/open-library.js";

/** The guidebook that is to be written. */
export interface WantedGuidebook {
  readonly id: string;
  /** Whether somebody has chosen the id, and so knows of others. */
  readonly isNamed: boolean;
  readonly framework: Framework;
  readonly dimension: Dimension;
}

/**
 * Refuses a guidebook that is there already: one of that id, or, when nobody has chosen an id, one of that dimension. A
 * second one of a dimension is rarely meant.
 *
 * @param wanted The guidebook.
 * @param library The content, whose guidebooks may have errors.
 * @param command What people type to start the tool.
 * @throws GuidebookError `cli/already-there`, with what to type instead.
 */
export function requireFirst(
  { id, isNamed, framework, dimension }: WantedGuidebook,
  { memory, opened }: OpenedLibrary,
  command: string,
): void {
  const { number, title } = dimension;
  const remedy = `Nothing was written.\nTo write another one beside it, name it: ${command} new ${number} --id another-name`;
  for (const [path, { facts }] of Object.entries(memory)) {
    const { skeleton } = facts;
    const isOf = skeleton?.framework === framework.id && skeleton.dimension === dimension.id;
    if (isOf && !isNamed) {
      throw new GuidebookError(
        "cli/already-there",
        `There is a guidebook of dimension ${number}, "${title}": ${opened.displayName(path)}. ${remedy}`,
      );
    }
    if (skeleton?.id !== id || skeleton.locale !== framework.locale) continue;
    throw new GuidebookError(
      "cli/already-there",
      `${opened.displayName(path)} is there already, so nothing was written.\nTo write another one, name it: ${command} new ${number} --id another-name`,
    );
  }
}
