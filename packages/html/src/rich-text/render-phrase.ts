import type { Inline } from "@guidebook-kit/core";
import { escapeHtml } from "../escape/escape-html.js";
import { isExternal, safeUrl } from "../escape/safe-url.js";
import type { LinkContext } from "./link-context.js";

/** Where on paper a link leads: the words around the number of a page, which is filled in once the pages are known. */
export interface PageReference {
  /** Element id of the place. */
  readonly anchor: string;
  readonly before: string;
  readonly after: string;
}

/** A link in prose that says on which page its target stands. */
export interface PagedLink extends LinkInline {
  readonly page: PageReference;
}

type LinkInline = Extract<Inline, { type: "link" }>;

const isPaged = (link: LinkInline): link is PagedLink => "page" in link;

function renderPage({ anchor, before, after }: PageReference): string {
  const number = `<span data-page-of="${escapeHtml(anchor)}"></span>`;
  return `<span class="page-ref in-text"> ${escapeHtml(before)}${number}${escapeHtml(after)}</span>`;
}

function renderLink(url: string | undefined, inner: string, page = ""): string {
  const address = url === undefined ? undefined : safeUrl(url);
  if (address === undefined) return inner;
  const relation = isExternal(address) ? ' rel="noreferrer"' : "";
  return `<a href="${escapeHtml(address)}"${relation}>${inner}${page}</a>`;
}

function renderInline(inline: Inline, links: LinkContext | undefined): string {
  switch (inline.type) {
    case "text":
      return escapeHtml(inline.value);
    case "emphasis":
      return `<em>${renderPhrase(inline.children, links)}</em>`;
    case "strong":
      return `<strong>${renderPhrase(inline.children, links)}</strong>`;
    case "link": {
      // Within a link no further link: HTML knows none.
      const words = renderPhrase(inline.children);
      if (links === undefined) return words;
      return renderLink(inline.url, words, isPaged(inline) ? renderPage(inline.page) : "");
    }
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
 * @returns Safe HTML: text escaped, links only to allowed addresses, external ones with `rel="noreferrer"`. A
 *   `PagedLink` ends in a place for the number of a page (`data-page-of`).
 */
export function renderPhrase(phrase: readonly Inline[], links?: LinkContext): string {
  return phrase.map((inline) => renderInline(inline, links)).join("");
}
