import { addressWithoutHelper } from "./address-without-helper.js";
import { outputInCode } from "./output-in-code.js";
import { outputInTag } from "./output-in-tag.js";
import type { OutputRule } from "./output-rule.js";
import { unescapedOutput } from "./unescaped-output.js";
import { unquotedAttribute } from "./unquoted-attribute.js";

/** What is checked of each thing that a template prints. To add a rule: a file and a line here. */
export const outputRules: readonly OutputRule[] = [
  unescapedOutput,
  unquotedAttribute,
  addressWithoutHelper,
  outputInCode,
  outputInTag,
];
