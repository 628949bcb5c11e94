import type { Inline } from "@guidebook-kit/core";
import { type LinkContext, type PagedLink, type PageReference, renderPhrase } from "@guidebook-kit/html";

/** How references become links, and what a link within the file says of its page. */
export interface PagedLinks extends LinkContext {
  readonly pageOf?: (anchor: string) => PageReference;
}

const WITHIN = "#";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isInline = (value: unknown, type: Inline["type"]): value is Inline =>
  isRecord(value) && value["type"] === type && Array.isArray(value["children"]);

/** Within a link no further link, and none where a reference leads nowhere. */
function withoutLinks(children: readonly Inline[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type === "text") return [child];
    const inner = withoutLinks(child.children);
    return child.type === "link" || child.type === "reference" ? inner : [{ ...child, children: inner }];
  });
}

function settleReference(
  inline: Extract<Inline, { type: "reference" }>,
  links: PagedLinks,
): (Inline | PagedLink)[] {
  const { href, title = "" } = links.find(inline.target);
  const own = withoutLinks(inline.children);
  const words: Inline[] = renderPhrase(own) === "" ? [{ type: "text", value: title }] : own;
  if (href === undefined) return words;
  const link = { type: "link", url: href, children: words } as const;
  if (links.pageOf === undefined || !href.startsWith(WITHIN)) return [link];
  return [{ ...link, page: links.pageOf(href.slice(WITHIN.length)) }];
}

function settleItem(item: unknown, links: PagedLinks): unknown[] {
  if (isInline(item, "reference") && item.type === "reference") return settleReference(item, links);
  if (isInline(item, "link") && item.type === "link")
    return [{ ...item, children: withoutLinks(item.children) }];
  return [settleLinks(item, links)];
}

/**
 * Turns the references in prose into links and plain words, so that what draws it need not know the guidebook.
 *
 * @param value A view: lists, objects, text; prose of the model in any place.
 * @param links Where references lead.
 * @returns The same as pure JSON: without references, and without keys that have no value.
 */
export function settleLinks<Value>(value: Value, links: PagedLinks): Value;
export function settleLinks(value: unknown, links: PagedLinks): unknown {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => settleItem(item, links));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(entries.map(([key, child]) => [key, settleLinks(child, links)]));
}
