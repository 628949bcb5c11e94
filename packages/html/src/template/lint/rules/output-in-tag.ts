import { diagnose } from "@guidebook-kit/core";
import { templateDiagnostics } from "../../../diagnostics/template-diagnostics.js";
import type { OutputRule } from "./output-rule.js";

const HEADING = /^\/?h$/;

/** Names of elements and attributes are written out; only the helper `attributes` and a heading's level may differ. */
export const outputInTag: OutputRule = ({ helper, path, place }, at) => {
  const inTag = place.state === "tag" || place.state === "element-name";
  const heading = place.state === "element-name" && HEADING.test(place.element);
  if (!inTag || heading || helper === "attributes") return undefined;
  return diagnose(templateDiagnostics.outputInTag, { path }, at);
};
