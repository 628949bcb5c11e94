import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { FrameworkRule } from "./rule.js";

/** Scopes are told apart by their labels, since guidebooks name them so. */
export const scopeLabels: FrameworkRule = ({ framework, locate }) => {
  const seen = new Set<string>();
  return framework.scopes.items.flatMap(({ label }, index) => {
    const key = label.toLowerCase();
    if (seen.has(key)) {
      return [diagnose(coreDiagnostics.duplicateLabel, { label }, locate(["scopes", "items", index]))];
    }
    seen.add(key);
    return [];
  });
};
