import type { LabelKind } from "../grammar/label-rules.js";
import type { PrintContext } from "./print-context.js";
import { printLine } from "./print-phrase.js";

/**
 * Prints a run-in label with its value.
 *
 * @param kind The label.
 * @param value Its value as plain text.
 * @param context The file at hand.
 * @returns A paragraph.
 */
export function printLabel(kind: LabelKind, value: string, context: PrintContext): string {
  return `**${context.vocabulary.words[kind]}:** ${printLine(value)}`;
}
