import { diagnose } from "@guidebook-kit/core";
import { templateDiagnostics } from "../../../diagnostics/template-diagnostics.js";
import type { OutputRule } from "./output-rule.js";

const CODE_ATTRIBUTE = /^(on|style$|srcdoc$)/;

/** Scripts, styles and event attributes hold nothing that is printed. */
export const outputInCode: OutputRule = ({ path, place }, at) => {
  const inValue = place.state === "value" || place.state === "before-value";
  if (place.state === "code")
    return diagnose(templateDiagnostics.outputInCode, { path, place: `<${place.element}>` }, at);
  if (!inValue || !CODE_ATTRIBUTE.test(place.attribute)) return undefined;
  return diagnose(templateDiagnostics.outputInCode, { path, place: `"${place.attribute}"` }, at);
};
