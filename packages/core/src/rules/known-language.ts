import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { languageDiagnostics } from "../diagnostics/language-diagnostics.js";
import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import type { Locate } from "./rule.js";

type Part = "language" | "region";

/** Names are slow to load, and the same for every file. */
const loadedNames = new Map<Part, Intl.DisplayNames>();

function nameOf(type: Part, code: string): string | undefined {
  const names = loadedNames.get(type) ?? new Intl.DisplayNames("en", { type, fallback: "none" });
  loadedNames.set(type, names);
  return names.of(code);
}

/** Takes a tag apart; undefined for what is no tag at all. */
function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/**
 * Checks that a file's language and region exist.
 *
 * @param model The file's model.
 * @param locate Tells where its parts stand.
 * @returns One diagnostic at most. Every code of two letters is known; of three letters only the well-known ones
 *   are, so that a rare language gets a note and no more.
 */
export function knownLanguage(model: Framework | Guidebook, locate: Locate): Diagnostic[] {
  const tag = model.locale;
  const place = locate(["locale"]);
  const parsed = parseTag(tag);
  if (parsed === undefined) {
    return [diagnose(languageDiagnostics.unknownLanguage, { part: "language", tag }, place)];
  }
  const { language, region } = parsed;
  const written = tag.split("-")[0] ?? tag;
  if (written !== language && language.length < written.length) {
    const short = parsed.toString();
    return [diagnose(languageDiagnostics.longLanguage, { tag, short }, { ...place, suggestion: short })];
  }
  if (nameOf("language", language) === undefined) {
    return language.length === 2
      ? [diagnose(languageDiagnostics.unknownLanguage, { part: "language", tag }, place)]
      : [diagnose(languageDiagnostics.unusualLanguage, { tag }, place)];
  }
  if (region !== undefined && nameOf("region", region) === undefined) {
    return [diagnose(languageDiagnostics.unknownLanguage, { part: "region", tag }, place)];
  }
  return [];
}
