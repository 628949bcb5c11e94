import type { DiagnosticPlace } from "../diagnostics/diagnostic-kind.js";
import type { ModelNode } from "../nodes/list-nodes.js";
import type { TranslationContext } from "../rules/rule.js";
import type { TranslationDifference } from "./translation-difference.js";

/**
 * Names a place for a message.
 *
 * @param place Where something stands.
 * @returns The file, and the line where one is known.
 */
export function placeInWords(place: DiagnosticPlace): string {
  return place.position === undefined ? place.file : `${place.file}, line ${place.position.start.line}`;
}

/**
 * Names a kind of thing for a message.
 *
 * @param node A thing with an id.
 * @returns For example `root cause`.
 */
export function kindInWords(node: ModelNode): string {
  return node.kind.replaceAll("-", " ");
}

/**
 * Tells where the source has something, for a message.
 *
 * @param context The translation and its source.
 * @param node The source's thing.
 * @returns File and line.
 */
export function whereInSource(context: TranslationContext, node: ModelNode): string {
  return placeInWords(context.locateSource(node.path));
}

/**
 * Gives the differences that a rule reports.
 *
 * @param context The translation and its source.
 * @param type What sort of difference.
 * @returns Those differences; none where the translation is of an older version, which is reported as a whole.
 */
export function differencesOf<Type extends TranslationDifference["type"]>(
  context: TranslationContext,
  type: Type,
): Extract<TranslationDifference, { type: Type }>[] {
  if (context.outdated) return [];
  return context.differences.filter(
    (difference): difference is Extract<TranslationDifference, { type: Type }> => difference.type === type,
  );
}
