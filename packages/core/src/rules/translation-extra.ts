import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { differencesOf, kindInWords } from "../translation/difference-places.js";
import type { TranslationRule } from "./rule.js";

/** A translation has nothing that its source lacks. */
export const translationExtra: TranslationRule = (context) =>
  differencesOf(context, "extra").map((difference) => {
    const { translation } = difference;
    return diagnose(
      coreDiagnostics.translationExtra,
      { kind: kindInWords(translation), id: translation.id, where: context.locateSource([]).file },
      context.locate([...translation.path, "id"]),
    );
  });
