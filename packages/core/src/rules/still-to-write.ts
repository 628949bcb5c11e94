import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { TO_WRITE } from "../text/to-write.js";
import type { ModelPath } from "../text/visit-prose.js";
import type { GuidebookRule } from "./rule.js";

/** Every text of the model that begins with the mark, and its place. */
function prompts(value: unknown, path: ModelPath): { text: string; path: ModelPath }[] {
  if (typeof value === "string") {
    return value.startsWith(TO_WRITE) ? [{ text: value.slice(TO_WRITE.length).trim(), path }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((child, index) => prompts(child, [...path, index]));
  return Object.entries(value).flatMap(([key, child]) =>
    key === "extensions" ? [] : prompts(child, [...path, key]),
  );
}

/** What a starter says in the place of a text is still to be written. */
export const stillToWrite: GuidebookRule = ({ guidebook, locate }) =>
  prompts(guidebook, []).map(({ text, path }) =>
    diagnose(coreDiagnostics.stillToWrite, { text }, locate(path)),
  );
