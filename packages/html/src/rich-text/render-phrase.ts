import type { Inline } from "@guidebook-kit/core";
import { escapeHtml } from "../escape/escape-html.js";
import { isExternal, safeUrl } from "../escape/safe-url.js";
import type { LinkContext } from "./link-context.js";

function renderLink(url: string | undefined, inner: string): string {
  const address = url === undefined ? undefined : safeUrl(url);
  if (address === undefined) return inner;
  const relation = isExternal(address) ? ' rel="noreferrer"' : "";
  return `<a href="${escapeHtml(address)}"${relation}>${inner}</a>`;
}

function renderInline(inline: Inline, links: LinkContext | undefined): string {
  switch (inline.type) {
    case "text":
      return escapeHtml(inline.value);
    case "emphasis":
      return `<em>${renderPhrase(inline.children, links)}</em>`;
    case "strong":
      return `<strong>${renderPhrase(inline.children, links)}</strong>`;
    case "link":
      // Within a link no further link: HTML knows none.
      return renderLink(links === undefined ? undefined : inline.url, renderPhrase(inline.children));
    case "reference": {
      const target = links?.find(inline.target);
      const words = renderPhrase(inline.children);
      return renderLink(target?.href, words === "" ? escapeHtml(target?.title ?? "") : words);
    }
  }
}

/**
 * Renders running text.
 *
 * @param phrase Running text of the model.
 * @param links How its references become links; without it the text has no links at all.
 * @returns Safe HTML: text escaped, links only to allowed addresses, external ones with `rel="noreferrer"`.
 */
export function renderPhrase(phrase: readonly Inline[], links?: LinkContext): string {
  return phrase.map((inline) => renderInline(inline, links)).join("");
}
