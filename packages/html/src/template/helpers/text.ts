import { GuidebookError } from "@guidebook-kit/core";
import { formatText, type Text } from "@guidebook-kit/locales";
import type { HelperOptions } from "handlebars";
import type { HelperFactory, HelperSurroundings } from "./helper.js";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isText = (value: unknown): value is Text =>
  typeof value === "string" || (isRecord(value) && typeof value["other"] === "string");

function findText(locale: HelperSurroundings["locale"], path: string): Text {
  let value: unknown = locale;
  for (const key of path.split("."))
    value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (isText(value)) return value;
  throw new GuidebookError("html/unknown-text", `The locale "${locale.tag}" has no text "${path}".`);
}

/** `{{text "page.step" letter=step.number}}`: the locale's wording with its tokens filled; escaped. */
export const text: HelperFactory =
  ({ locale }) =>
  (path: string, options: HelperOptions) =>
    formatText(findText(locale, path), options.hash, locale.tag);
