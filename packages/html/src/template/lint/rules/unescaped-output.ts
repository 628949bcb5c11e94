import { diagnose } from "@guidebook-kit/core";
import { templateDiagnostics } from "../../../diagnostics/template-diagnostics.js";
import type { OutputRule } from "./output-rule.js";

/** Nothing is printed with three braces or `&`. */
export const unescapedOutput: OutputRule = ({ escaped, path }, at) =>
  escaped ? undefined : diagnose(templateDiagnostics.unescapedOutput, { path }, at);
