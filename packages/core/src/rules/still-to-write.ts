import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { GuidebookRule } from "./rule.js";

/** What a starter says in the place of a text is still to be written. */
export const stillToWrite: GuidebookRule = ({ prose, locate }) =>
  prose.prompts.map(({ prompt: text, path }) =>
    diagnose(coreDiagnostics.stillToWrite, { text }, locate(path)),
  );
