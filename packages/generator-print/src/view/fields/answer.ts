import { YES } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";

/**
 * Finds what a team answered.
 *
 * @param context The pages' context.
 * @param name The control's name.
 * @returns The value; empty for none.
 */
export function answerOf(context: PrintContext, name: string): string {
  return context.answers?.get(name) ?? "";
}

/**
 * Tells whether a team ticked a box.
 *
 * @param context The pages' context.
 * @param name The control's name.
 * @returns True when it did.
 */
export function isTicked(context: PrintContext, name: string): boolean {
  return answerOf(context, name) === YES;
}
