import { GuidebookError } from "@guidebook-kit/core";
import Handlebars from "handlebars";
import { escapeHtml } from "../../escape/escape-html.js";
import type { HelperFactory } from "./helper.js";

const ATTRIBUTE_NAME = /^[a-z][a-z-]*$/;
const FORBIDDEN_NAME = /^(on|src|href|action|formaction|style)/;

/**
 * `<input{{attributes control.attributes}}>`: each name with its value, escaped and quoted; `true` gives the name
 * alone; `undefined`, `false` and empty text give nothing.
 */
export const attributes: HelperFactory = () => (values: Readonly<Record<string, unknown>>) => {
  const written = Object.entries(values).map(([name, value]) => {
    if (!ATTRIBUTE_NAME.test(name) || FORBIDDEN_NAME.test(name)) {
      throw new GuidebookError("html/attribute-refused", `"${name}" may not be set through attributes.`);
    }
    if (value === undefined || value === false || value === "") return "";
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  });
  return new Handlebars.SafeString(written.join(""));
};
