import { attributes } from "./attributes.js";
import { draw } from "./draw.js";
import { equals } from "./equals.js";
import type { HelperFactory } from "./helper.js";
import { href } from "./href.js";
import { phrase } from "./phrase.js";
import { rich } from "./rich.js";
import { text } from "./text.js";

/** The helpers that templates may call. To add one: a file and a line here. */
export const helperTable: Readonly<Record<string, HelperFactory>> = {
  attributes,
  draw,
  equals,
  href,
  phrase,
  rich,
  text,
};
