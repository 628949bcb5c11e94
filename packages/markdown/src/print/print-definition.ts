import type { Phrase } from "@guidebook-kit/core";
import type { PrintContext } from "./print-context.js";
import { printBold, printWords } from "./print-phrase.js";

/** A name and what it means. */
export interface Definition {
  readonly name: string;
  readonly text: Phrase;
}

/**
 * Prints `**Name**: text`.
 *
 * @param definition The name and the text.
 * @param context The file at hand.
 * @returns Markdown on one line.
 */
export function printDefinition({ name, text }: Definition, context: PrintContext): string {
  const words = printWords(text, context);
  return `${printBold(name, "**")}:${words === "" ? "" : ` ${words}`}`;
}
