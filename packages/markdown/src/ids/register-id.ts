import { isId, type Position } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { HEADING_KINDS, type HeadingKind } from "../grammar/heading-rules.js";
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

/** A comment that is one word, as an id is. */
const ONE_WORD = /<!--[ \t]*([a-z][a-z0-9-]*)[ \t]*-->$/;

/** The word at the end that may be meant as the id. A person has to tell: it may be a note as well. */
function findUnmarked({ position, end }: IdOwner, context: ReadContext): IdSite["unmarked"] {
  const match = ONE_WORD.exec(context.file.text.slice(position.start.offset ?? 0, end));
  const [comment, word] = match ?? [];
  if (comment === undefined || word === undefined || !isId(word)) return undefined;
  return { word, position: context.rangeOf(end - comment.length, end) };
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
  const unmarked = mark === undefined ? findUnmarked(owner, context) : undefined;
  const site: IdSite = {
    kind: owner.kind,
    id: mark !== undefined && isId(mark.id) ? mark.id : undefined,
    missing: mark === undefined && unmarked === undefined,
    unmarked,
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
  const { missing, unmarked, words, position } = site;
  const what = shorten(words);
  if (unmarked !== undefined) {
    const { word } = unmarked;
    context.reporter.report(markdownDiagnostics.unmarkedId, { what, word }, { position: unmarked.position });
  } else if (missing) {
    const inList = !HEADING_KINDS.some((kind) => kind === site.kind);
    context.reporter.report(markdownDiagnostics.missingId, { what, inList }, { position });
  }
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
