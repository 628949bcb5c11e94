import type { Position } from "@guidebook-kit/core";
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { type ItemKind, itemRule, itemShapes } from "../grammar/item-rules.js";
import type { IdSite } from "../ids/id-site.js";
import { itemWords } from "../ids/item-words.js";
import { type IdMark, idInComment, isComment, placeOf, takeIds } from "../ids/read-id.js";
import { registerId, shorten } from "../ids/register-id.js";
import { reportStrayIds } from "../ids/report-stray-ids.js";
import type { ReadContext } from "../read-context.js";
import { inlineText } from "../rich-text/inline-text.js";

/** An item of a list, sorted by what it means. */
export interface Item {
  readonly kind: ItemKind;
  /** Its first paragraph without ids. */
  readonly words: PhrasingContent[];
  /** The place of its first paragraph. */
  readonly position: Position;
  /** The id, for an item that takes one. */
  readonly site: IdSite | undefined;
  /** Paragraphs and boxes after the first paragraph. */
  readonly more: RootContent[];
  /** Items of the list inside it. */
  readonly nested: ListItem[];
  readonly shape: ItemShape;
}

/** What is known of an item's shape. */
export interface ItemShape {
  wrong: boolean;
  /** The shape of the item before it: several wrong ones in a row came with one mistake. */
  readonly before: ItemShape | undefined;
}

/** An item to read, and what it stands under. */
export interface ItemSource {
  readonly node: ListItem;
  readonly kind: ItemKind;
  readonly parent: IdSite | undefined;
  readonly before: ItemShape | undefined;
}

/** What follows the first paragraph of an item. */
interface Rest {
  readonly marks: IdMark[];
  readonly blocks: RootContent[];
}

/** Takes the ids out of what follows an item's first paragraph. Only those right below it stand in their place. */
function takeRest(node: ListItem): Rest {
  const marks: IdMark[] = [];
  const blocks: RootContent[] = [];
  for (const child of node.children.slice(1)) {
    const id = idInComment(child);
    if (id !== undefined) marks.push({ id, position: placeOf(child), inPlace: blocks.length === 0 });
    if (isComment(child)) continue;
    if (child.type !== "paragraph") {
      blocks.push(child);
      continue;
    }
    const split = takeIds(child.children);
    marks.push(...split.marks.map((mark) => ({ ...mark, inPlace: false })));
    blocks.push({ ...child, children: split.rest });
  }
  return { marks, blocks };
}

/**
 * Quotes an item in a message.
 *
 * @param words Its first paragraph.
 * @returns Plain text, cut where it is long.
 */
export function quote(words: readonly PhrasingContent[]): string {
  return shorten(inlineText(words));
}

/** Reports what an item holds and may not. */
function refuse(node: RootContent, item: Omit<Item, "site">, context: ReadContext): void {
  const { kind, words, shape } = item;
  shape.wrong = true;
  context.reporter.passOver();
  if (shape.before?.wrong === true) return;
  const allowed = `An item here is one paragraph: - ${itemRule(kind).shape}`;
  const place = { position: node.position };
  context.reporter.reportMisfit(
    markdownDiagnostics.unexpectedText,
    { heading: quote(words), allowed },
    place,
  );
}

/** Reports ids at items that take none: in a row they came with one mistake. */
function refuseIds(ids: readonly IdMark[], shape: ItemShape, context: ReadContext): void {
  if (ids.length === 0 || shape.wrong) return;
  shape.wrong = true;
  if (shape.before?.wrong !== true) reportStrayIds(ids, context);
}

/**
 * Reads one item of a list.
 *
 * @param source The item and what it is.
 * @param context The file at hand.
 * @returns Its parts, or undefined when it holds no words, which is reported.
 */
function readItem(source: ItemSource, context: ReadContext): Item | undefined {
  const { node, kind } = source;
  const rule = itemRule(kind);
  const { report } = context.reporter;
  const [first] = node.children;
  if (first?.type !== "paragraph") {
    report(
      markdownDiagnostics.itemShape,
      { what: "-", shapes: itemShapes(kind) },
      { position: node.position },
    );
    return undefined;
  }
  const { marks, rest: words } = takeIds(first.children);
  const rest = takeRest(node);
  const lists = rest.blocks.flatMap((block) => (block.type === "list" ? [block] : []));
  const more = rest.blocks.filter(({ type }) => type !== "list");
  const nested = rule.nested === undefined ? [] : lists.flatMap(({ children }) => children);
  const shape = { wrong: false, before: source.before };
  const item = { kind, words, position: placeOf(first), more, nested, shape };
  const refused = [...(rule.paragraphs ? [] : more), ...(rule.nested === undefined ? lists : [])];
  if (refused[0] !== undefined) refuse(refused[0], item, context);
  const ids = [...marks, ...rest.marks];
  if (!rule.id) {
    refuseIds(ids, shape, context);
    return { ...item, site: undefined };
  }
  const { position } = item;
  const end = position.end.offset ?? 0;
  const owner = { kind, words: () => itemWords(words), position, end, parent: source.parent };
  return { ...item, site: registerId(owner, ids, context) };
}

/** Items to read, and what they stand under. */
export interface ItemsSource {
  readonly nodes: readonly ListItem[];
  readonly kind: ItemKind;
  readonly parent: IdSite | undefined;
}

/**
 * Reads the items of a list.
 *
 * @param source The items and what they are.
 * @param context The file at hand.
 * @returns The items that hold words.
 */
export function readItems(source: ItemsSource, context: ReadContext): Item[] {
  const { nodes, kind, parent } = source;
  const items: Item[] = [];
  for (const node of nodes) {
    const item = readItem({ node, kind, parent, before: items.at(-1)?.shape }, context);
    if (item !== undefined) items.push(item);
  }
  return items;
}
