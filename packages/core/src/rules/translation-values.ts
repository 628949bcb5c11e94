import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { differencesOf, placeInWords } from "../translation/difference-places.js";
import type { TranslationRule } from "./rule.js";

/** What is no wording is the same in every language. */
export const translationValues: TranslationRule = (context) =>
  differencesOf(context, "value").map((difference) => {
    const { name, source, translation } = difference;
    const where = placeInWords(context.locateSource(source.path));
    return diagnose(
      coreDiagnostics.translationValue,
      { name, value: translation.value, sourceValue: source.value, where },
      context.locate(translation.path),
    );
  });
