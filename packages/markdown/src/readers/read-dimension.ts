import type { Dimension } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { withId } from "./owned.js";
import { readParagraph } from "./read-paragraph.js";

/**
 * Reads a dimension and its question.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The dimension.
 */
export function readDimension(section: OutlineSection, context: ReadContext): Dimension {
  const question = readParagraph(readBody(section, context).prose, context);
  const { number, title } = section;
  const parts = {
    number: Number(number ?? 0),
    title,
    ...(question === undefined ? {} : { question }),
  };
  const dimension = withId(section, parts, context);
  if (number === undefined) context.positions.settle(dimension, "number");
  return dimension;
}
