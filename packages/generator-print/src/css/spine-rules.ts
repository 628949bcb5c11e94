import { shelfSpines } from "@guidebook-kit/html";
import type { PrintContext } from "../print-context.js";

/** Height of the current spine on the cover, and of the tallest place for the others, in points. */
const CURRENT = 338;
const OTHERS = 202;

/**
 * Writes how tall each spine on the cover is.
 *
 * @param context The pages' context.
 * @returns CSS, one rule per spine.
 */
export function spineRules(context: PrintContext): string {
  const { dimension, framework } = context.resolved;
  return shelfSpines(framework.dimensions, dimension.number)
    .map(({ number, height }, index) => {
      const points = number === dimension.number ? CURRENT : Math.round(height * OTHERS);
      return `.spine:nth-child(${index + 1}){height:${points}pt}`;
    })
    .join("\n");
}
