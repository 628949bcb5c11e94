import type { Phrase } from "@guidebook-kit/core";
import Handlebars from "handlebars";
import { renderPhrase } from "../../rich-text/render-phrase.js";
import type { HelperFactory } from "./helper.js";

/** `{{phrase prompt}}`: running text as safe HTML. */
export const phrase: HelperFactory =
  ({ links }) =>
  (running: Phrase) =>
    new Handlebars.SafeString(renderPhrase(running, links));
