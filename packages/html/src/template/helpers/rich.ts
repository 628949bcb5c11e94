import type { RichText } from "@guidebook-kit/core";
import Handlebars from "handlebars";
import { renderRichText } from "../../rich-text/render-rich-text.js";
import type { HelperFactory } from "./helper.js";

/** `{{rich description}}`: prose as safe HTML blocks. */
export const rich: HelperFactory =
  ({ links }) =>
  (richText: RichText) =>
    new Handlebars.SafeString(renderRichText(richText, links));
