import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { ModelPath } from "../text/walk-model.js";
import type { FrameworkRule, Locate } from "./rule.js";

/** A written number or letter and where it stands. */
interface Written {
  readonly number: string;
  readonly path: ModelPath;
}

/**
 * Reports written numbers that stand more than once.
 *
 * @param what What they number, for the message.
 * @param written The numbers in order.
 * @param locate Tells where they stand.
 * @returns One diagnostic per repetition.
 */
export function repeatedNumbers(what: string, written: readonly Written[], locate: Locate): Diagnostic[] {
  const seen = new Set<string>();
  return written.flatMap(({ number, path }) => {
    if (!seen.has(number)) {
      seen.add(number);
      return [];
    }
    return [diagnose(coreDiagnostics.duplicateNumber, { what, number }, locate(path))];
  });
}

/** Dimensions are numbered and steps are lettered, each differently. */
export const uniqueNumbers: FrameworkRule = ({ framework, locate }) => [
  ...repeatedNumbers(
    "dimension",
    framework.dimensions.map(({ number }, index) => ({
      number: String(number),
      path: ["dimensions", index, "number"],
    })),
    locate,
  ),
  ...repeatedNumbers(
    "step",
    framework.steps.map(({ letter }, index) => ({ number: letter, path: ["steps", index, "letter"] })),
    locate,
  ),
];
