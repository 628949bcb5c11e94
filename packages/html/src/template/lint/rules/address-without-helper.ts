import { diagnose } from "@guidebook-kit/core";
import { templateDiagnostics } from "../../../diagnostics/template-diagnostics.js";
import type { OutputRule } from "./output-rule.js";

const ADDRESSES: readonly string[] = ["href", "src", "action", "formaction", "poster", "data", "xlink:href"];

/** An address that the context gives as a whole passes the helper `href`. */
export const addressWithoutHelper: OutputRule = ({ helper, path, place }, at) => {
  const { attribute, empty, state } = place;
  if (state !== "value" || !empty || !ADDRESSES.includes(attribute) || helper === "href") return undefined;
  return diagnose(templateDiagnostics.addressWithoutHelper, { attribute, path }, at);
};
