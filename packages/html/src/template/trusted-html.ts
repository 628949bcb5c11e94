import Handlebars from "handlebars";

/** HTML that templates print as it is. */
export type TrustedHtml = Handlebars.SafeString;

/**
 * Marks HTML as safe, so that a template prints it as it is.
 *
 * @param html Drawings and other HTML that the kit wrote itself; never text of the content.
 * @returns A value for a template's context.
 */
export function trustedHtml(html: string): TrustedHtml {
  return new Handlebars.SafeString(html);
}
