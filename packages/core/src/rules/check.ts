import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FrameworkContext, GuidebookContext } from "./rule.js";
import { frameworkRules, guidebookRules } from "./specified-rules.js";

/**
 * Checks what a schema cannot tell about a framework.
 *
 * @param context The framework and a function that locates its parts in the text.
 * @returns Everything that is wrong; nothing when all rules hold.
 */
export function checkFramework(context: FrameworkContext): Diagnostic[] {
  return frameworkRules.flatMap((rule) => rule(context));
}

/**
 * Checks what a schema cannot tell about a guidebook, alone and together with its framework.
 *
 * @param context The guidebook, its framework, all guidebooks of its language, and a function that locates its
 *   parts in the text.
 * @returns Everything that is wrong; nothing when all rules hold.
 */
export function checkGuidebook(context: GuidebookContext): Diagnostic[] {
  return guidebookRules.flatMap((rule) => rule(context));
}
