import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { compareVersions } from "../translation/compare-versions.js";
import { kindInWords, placeInWords, whereInSource } from "../translation/difference-places.js";
import type { TranslationDifference } from "../translation/translation-difference.js";
import type { TranslationContext, TranslationRule } from "./rule.js";

/** One difference as a few words of the warning that lists them all. */
function inWords(difference: TranslationDifference, context: TranslationContext): string {
  if (difference.type === "extra") {
    const { translation } = difference;
    const where = placeInWords(context.locate([...translation.path, "id"]));
    return `${kindInWords(translation)} "${translation.id}" is gone (here: ${where})`;
  }
  if (difference.type === "value") {
    const where = placeInWords(context.locateSource(difference.source.path));
    return `${difference.name} is now ${difference.source.value} (${where})`;
  }
  const { source } = difference;
  const change = { missing: "is new", renamed: "has this id now", moved: "moved", reordered: "moved" };
  return `${kindInWords(source)} "${source.id}" ${change[difference.type]} (${whereInSource(context, source)})`;
}

/** A translation says of which version it is, and that is the source's own. */
export const translationVersion: TranslationRule = (context) => {
  const { translation, source, differences } = context;
  const { translates } = translation;
  const { version } = source;
  const { file } = context.locateSource([]);
  if (translates === undefined) {
    return [diagnose(coreDiagnostics.translatesMissing, { file, version }, context.locate(["locale"]))];
  }
  const place = context.locate(["translates"]);
  const age = compareVersions(translates, version);
  if (age > 0) return [diagnose(coreDiagnostics.translationAhead, { translates, version, file }, place)];
  if (age === 0) return [];
  const changes = differences.map((difference) => inWords(difference, context));
  return [diagnose(coreDiagnostics.translationOutdated, { translates, version, file, changes }, place)];
};
