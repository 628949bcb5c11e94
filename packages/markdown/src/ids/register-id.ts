import { isId, type Position } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { HeadingKind } from "../grammar/heading-rules.js";
import type { ItemKind } from "../grammar/item-rules.js";
import type { ReadContext } from "../read-context.js";
import type { IdSite } from "./id-site.js";
import { chooseId, type IdMark } from "./read-id.js";

/** A heading or an item that takes an id. */
export interface IdOwner {
  readonly kind: HeadingKind | ItemKind;
  /** Gives its words, which only a missing id needs. */
  readonly words: () => string;
  readonly number?: string | undefined;
  /** The heading's line or the item's first paragraph. */
  readonly position: Position;
  /** Offset behind its words, where an id would stand. */
  readonly end: number;
  readonly parent: IdSite | undefined;
}

/** The longest text that a message quotes. */
const QUOTED = 60;

/**
 * Shortens words for a message.
 *
 * @param words Words of the text.
 * @returns The words, cut at 60 characters.
 */
export function shorten(words: string): string {
  const characters = Array.from(words);
  return characters.length <= QUOTED ? words : `${characters.slice(0, QUOTED).join("").trimEnd()}…`;
}

/**
 * Notes a heading or an item that takes an id.
 *
 * @param owner The heading or item.
 * @param marks The ids found for it.
 * @param context The file at hand.
 * @returns The site, with the id when there is a valid one.
 */
export function registerId(owner: IdOwner, marks: readonly IdMark[], context: ReadContext): IdSite {
  const { end } = owner;
  const mark = chooseId(marks, end, context);
  const site: IdSite = {
    kind: owner.kind,
    id: mark !== undefined && isId(mark.id) ? mark.id : undefined,
    missing: mark === undefined,
    words: mark === undefined ? owner.words() : "",
    number: owner.number,
    position: mark?.position ?? owner.position,
    end,
    parent: owner.parent,
  };
  context.idSites.push(site);
  return site;
}

/**
 * Reports something that takes an id and has none.
 *
 * @param site The heading or item.
 * @param context The file at hand.
 */
export function reportMissingId(site: IdSite, context: ReadContext): void {
  if (!site.missing) return;
  const { words, position } = site;
  context.reporter.report(markdownDiagnostics.missingId, { what: shorten(words) }, { position });
}

/**
 * Gives the id of a model's object. Where the text has none, a word that cannot stand in a text takes its place.
 *
 * @param site The heading or item.
 * @returns An id that is unlike any other.
 */
export function idOf(site: IdSite): string {
  return site.id ?? `(no id at ${site.end})`;
}
