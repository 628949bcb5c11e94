import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { differencesOf, kindInWords, whereInSource } from "../translation/difference-places.js";
import type { TranslationRule } from "./rule.js";

/** A translation has everything that its source has. */
export const translationMissing: TranslationRule = (context) =>
  differencesOf(context, "missing").map((difference) => {
    const { source, owner } = difference;
    return diagnose(
      coreDiagnostics.translationMissing,
      { kind: kindInWords(source), id: source.id, where: whereInSource(context, source) },
      context.locate(owner?.path ?? []),
    );
  });
