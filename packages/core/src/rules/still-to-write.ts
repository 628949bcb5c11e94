import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { TO_WRITE } from "../text/to-write.js";
import { walkModel } from "../text/walk-model.js";
import type { GuidebookRule } from "./rule.js";

/** What a starter says in the place of a text is still to be written. */
export const stillToWrite: GuidebookRule = ({ guidebook, locate }) => {
  const diagnostics: Diagnostic[] = [];
  walkModel(guidebook, (value, path) => {
    if (typeof value !== "string" || !value.startsWith(TO_WRITE)) return;
    const text = value.slice(TO_WRITE.length).trim();
    diagnostics.push(diagnose(coreDiagnostics.stillToWrite, { text }, locate([...path])));
  });
  return diagnostics;
};
