import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { encodeBase64 } from "../escape/encode-base64.js";

/** What a page holds; everything else is forbidden. */
export interface PolicyContents {
  /** The exact text of each inline `style` element. */
  readonly styles: readonly string[];
  /** The exact text of each inline `script` element that runs. */
  readonly scripts: readonly string[];
  /** Address that the page's form posts to; none by default. */
  readonly formAction?: string | undefined;
  /** Whether pictures may come from where the page comes from; none but `data:` by default. */
  readonly pictures?: boolean | undefined;
}

function hashSources(texts: readonly string[]): string {
  if (texts.length === 0) return "'none'";
  return texts.map((text) => `'sha256-${encodeBase64(sha256(utf8ToBytes(text)))}'`).join(" ");
}

function formSource(action: string | undefined): string {
  if (action === undefined) return "'none'";
  const origin = /^(https?:\/\/[^/?#;,\s]+)/i.exec(action)?.[1];
  return origin ?? "'self'";
}

/**
 * Builds the content security policy of a page that needs nothing but itself.
 *
 * @param contents The page's inline styles and scripts, and where its form posts to.
 * @returns The policy: nothing may load or run but what has one of the hashes, fonts and pictures from `data:`
 *   addresses, pictures beside the page if it shows any, and posts to the form's action.
 */
export function buildContentSecurityPolicy(contents: PolicyContents): string {
  return [
    "default-src 'none'",
    `style-src ${hashSources(contents.styles)}`,
    `script-src ${hashSources(contents.scripts)}`,
    "font-src data:",
    contents.pictures === true ? "img-src 'self' data:" : "img-src data:",
    "base-uri 'none'",
    `form-action ${formSource(contents.formAction)}`,
  ].join("; ");
}
