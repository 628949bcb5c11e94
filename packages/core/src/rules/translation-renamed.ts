import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { differencesOf, kindInWords, whereInSource } from "../translation/difference-places.js";
import type { TranslationRule } from "./rule.js";

/** A thing has the same id in every language. */
export const translationRenamed: TranslationRule = (context) =>
  differencesOf(context, "renamed").map((difference) => {
    const { source, translation } = difference;
    const where = whereInSource(context, source);
    return diagnose(
      coreDiagnostics.translationRenamed,
      { kind: kindInWords(translation), id: translation.id, sourceId: source.id, where },
      { ...context.locate([...translation.path, "id"]), suggestion: source.id },
    );
  });
