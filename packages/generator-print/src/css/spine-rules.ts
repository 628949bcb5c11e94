import { shelfSpines } from "@guidebook-kit/html";
import type { PrintContext } from "../print-context.js";

/**
 * Writes how tall each spine on the cover is.
 *
 * @param context The pages' context.
 * @returns CSS, one rule per spine.
 */
export function spineRules(context: PrintContext): string {
  const { dimension, framework } = context.resolved;
  const { spine } = context.variant.scale;
  return shelfSpines(framework.dimensions, dimension.number)
    .map(({ number, height }, index, all) => {
      const current = index === all.length - 1 ? spine.atEnd : spine.current;
      const points = number === dimension.number ? current : Math.round(height * spine.others);
      return `.spine:nth-child(${index + 1}){height:${points}pt}`;
    })
    .join("\n");
}
