import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import { listNodes } from "../nodes/list-nodes.js";
import { compareNodes } from "./compare-nodes.js";
import { compareValues } from "./compare-values.js";
import type { TranslationDifference } from "./translation-difference.js";

/**
 * Tells in what a translation is not its source, wording apart.
 *
 * @param source The framework or guidebook in its own language.
 * @param translation The same in another language.
 * @returns Every difference once; none when the two give the same worksheet.
 */
export function compareTranslation(
  source: Framework | Guidebook,
  translation: Framework | Guidebook,
): TranslationDifference[] {
  const left = { model: source, nodes: listNodes(source) };
  const right = { model: translation, nodes: listNodes(translation) };
  return [...compareNodes(left.nodes, right.nodes), ...compareValues(left, right)];
}
