import { diagnose } from "@guidebook-kit/core";
import { templateDiagnostics } from "../../../diagnostics/template-diagnostics.js";
import type { OutputRule } from "./output-rule.js";

/** What is printed into an attribute stands in quotes. */
export const unquotedAttribute: OutputRule = ({ place }, at) => {
  const unquoted = place.state === "before-value" || (place.state === "value" && place.quote === "");
  if (!unquoted) return undefined;
  return diagnose(templateDiagnostics.unquotedAttribute, { attribute: place.attribute }, at);
};
