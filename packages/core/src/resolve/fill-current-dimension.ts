import type { Dimension } from "../model/dimension.js";
import type { Inline } from "../model/rich-text.js";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Gives framework content with every link to the current dimension replaced by that dimension's title.
 *
 * @param content Any part of a framework.
 * @param dimension The dimension of the guidebook at hand.
 * @returns A copy of the same shape; parts without such links are kept as they are.
 */
export function fillCurrentDimension<Content>(content: Content, dimension: Dimension): Content {
  return fill(content, dimension) as Content;
}

function fill(content: unknown, dimension: Dimension): unknown {
  if (Array.isArray(content)) return content.map((child) => fill(child, dimension));
  if (!isRecord(content)) return content;
  const target = content["target"];
  if (content["type"] === "reference" && isRecord(target) && target["kind"] === "current-dimension") {
    return { type: "text", value: dimension.title } satisfies Inline;
  }
  return Object.fromEntries(Object.entries(content).map(([key, child]) => [key, fill(child, dimension)]));
}
