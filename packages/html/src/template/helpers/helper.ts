import type { Locale } from "@guidebook-kit/locales";
import type { HelperDelegate } from "handlebars";
import type { LinkContext } from "../../rich-text/link-context.js";

/** What helpers draw from. */
export interface HelperSurroundings {
  readonly locale: Pick<Locale, "tag">;
  readonly links?: LinkContext | undefined;
}

/** Makes a helper for one environment. */
export type HelperFactory = (surroundings: HelperSurroundings) => HelperDelegate;
