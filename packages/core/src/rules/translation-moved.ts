import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { differencesOf, kindInWords, whereInSource } from "../translation/difference-places.js";
import type { TranslationRule } from "./rule.js";

/** A thing is of the same kind, and stands in the same thing, in every language. */
export const translationMoved: TranslationRule = (context) =>
  differencesOf(context, "moved").map((difference) => {
    const { source, sourceOwner, translation } = difference;
    const owner = sourceOwner === undefined ? "" : ` of "${sourceOwner.id}"`;
    return diagnose(
      coreDiagnostics.translationMoved,
      {
        kind: kindInWords(translation),
        id: translation.id,
        place: `${kindInWords(source)}${owner}`,
        where: whereInSource(context, source),
      },
      context.locate([...translation.path, "id"]),
    );
  });
