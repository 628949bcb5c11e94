import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { differencesOf, kindInWords, whereInSource } from "../translation/difference-places.js";
import type { TranslationRule } from "./rule.js";

/** Things follow one another in the same order in every language. */
export const translationOrder: TranslationRule = (context) =>
  differencesOf(context, "reordered").map((difference) => {
    const { source, translation } = difference;
    const where = whereInSource(context, source);
    return diagnose(
      coreDiagnostics.translationReordered,
      { kind: kindInWords(translation), id: translation.id, sourceId: source.id, where },
      context.locate([...translation.path, "id"]),
    );
  });
