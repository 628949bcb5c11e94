import type { Reference, ResolvedGuidebook } from "@guidebook-kit/core";

/** Where a link leads on this page, and what it is called when the text gives it no words. */
export interface LinkTarget {
  /** Address; absent where the words stand without a link. */
  readonly href?: string | undefined;
  /** Title of what it points to; used when the reference has no words of its own. */
  readonly title?: string | undefined;
}

/** How references in prose become links on one page. */
export interface LinkContext {
  /** Finds where a reference leads. */
  readonly find: (reference: Reference) => LinkTarget;
}

/** What a page knows of its surroundings. */
export interface LinkSurroundings {
  /** Ids of content that the page holds as element ids. */
  readonly anchors?: ReadonlySet<string> | undefined;
  /** Addresses of other guidebooks' pages of the same kind, by guidebook id. */
  readonly guidebooks?: ReadonlyMap<string, string> | undefined;
  /** The same, by dimension id. */
  readonly dimensions?: ReadonlyMap<string, string> | undefined;
}

/**
 * Makes the usual link context of a page about one guidebook.
 *
 * @param resolved The guidebook.
 * @param surroundings Which content the page holds, and where other guidebooks' pages are; nothing by default.
 * @returns A context in which things on the same page become `#id`, resources with an address that address,
 *   known guidebooks theirs, and everything else stays plain text.
 */
export function createLinkContext(
  resolved: ResolvedGuidebook,
  surroundings: LinkSurroundings = {},
): LinkContext {
  const own = resolved.guidebook.id;
  const onPage = (id: string): string | undefined =>
    surroundings.anchors?.has(id) === true ? `#${id}` : undefined;
  const guidebookPage = (id: string): string | undefined =>
    id === own ? undefined : surroundings.guidebooks?.get(id);
  const find = (reference: Reference): LinkTarget => {
    switch (reference.kind) {
      case "current-dimension":
        return { title: resolved.dimension.title };
      case "dimension": {
        const dimension = resolved.framework.dimensions.find(({ id }) => id === reference.dimension);
        return { href: surroundings.dimensions?.get(reference.dimension), title: dimension?.title };
      }
      case "guidebook":
        return { href: guidebookPage(reference.guidebook) };
      case "framework-node":
        return { href: onPage(reference.node) };
      case "node": {
        if (reference.guidebook === own) return { href: onPage(reference.node) };
        const page = guidebookPage(reference.guidebook);
        return { href: page === undefined ? undefined : `${page}#${reference.node}` };
      }
      case "resource": {
        if (reference.guidebook !== own) return { href: guidebookPage(reference.guidebook) };
        const resource = resolved.guidebook.resources?.items.find(({ id }) => id === reference.resource);
        return { href: onPage(reference.resource) ?? resource?.url, title: resource?.title };
      }
    }
  };
  return { find };
}
