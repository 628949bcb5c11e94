import { type Dimension, type Framework, GuidebookError } from "@guidebook-kit/core";
import type { OpenedLibrary } from "../library/open-library.js";
import { lineToType, type TypedNew } from "./no-framework.js";

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
 * @param typed What was typed, to say what to type instead.
 * @throws GuidebookError `cli/already-there`, with what to type instead.
 */
export function requireFirst(
  { id, isNamed, framework, dimension }: WantedGuidebook,
  { memory, opened }: OpenedLibrary,
  typed: TypedNew,
): void {
  const { number, title } = dimension;
  const remedy = `To write another one beside it, name it: ${lineToType({ ...typed, id: "another-name" })}`;
  for (const [path, { facts }] of Object.entries(memory)) {
    const { skeleton } = facts;
    const file = opened.displayName(path);
    const isOf = skeleton?.framework === framework.id && skeleton.dimension === dimension.id;
    const isSame = skeleton?.id === id && skeleton.locale === framework.locale;
    if (isOf && !isNamed) {
      const words = `There is a guidebook of dimension ${number}, "${title}": ${file}. Nothing was written.`;
      throw new GuidebookError("cli/already-there", `${words}\n${remedy}`);
    }
    if (isSame) {
      const words = `${file} is there already, so nothing was written.`;
      throw new GuidebookError("cli/already-there", `${words}\n${remedy}`);
    }
  }
}
