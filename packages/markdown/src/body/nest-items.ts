import type { ListItem } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { ItemKind } from "../grammar/item-rules.js";
import { itemRule } from "../grammar/item-rules.js";
import { placeOf } from "../ids/read-id.js";
import type { ReadContext } from "../read-context.js";

/** So far an item is indented at least that was meant to stand in the one above it. */
const MEANT = 2;
const TAB = 4;

const startOf = (item: ListItem): number => placeOf(item).start.column;

/** The blanks in front of what stands inside an item. */
function indentIn(item: ListItem, context: ReadContext): number {
  const { start } = placeOf(item.children[0] ?? item);
  const offset = start.offset ?? 0;
  const before = context.file.text.slice(offset - start.column + 1, offset);
  return [...before].reduce((columns, one) => columns + (one === "\t" ? TAB - (columns % TAB) : 1), 0);
}

/** Reports items that were meant to stand in the one above them. */
function report(owner: ListItem, inner: readonly ListItem[], context: ReadContext): void {
  const [first] = inner;
  if (first === undefined) return;
  const blanks = indentIn(owner, context);
  const edits = inner.map((item) => {
    const { offset = 0, column } = placeOf(item).start;
    return { start: offset - column + 1, end: offset, text: " ".repeat(blanks) };
  });
  const { start } = placeOf(first);
  const position = { start, end: { ...start, column: start.column + 1, offset: (start.offset ?? 0) + 1 } };
  const fix = { title: "Put it inside the item above", edits };
  context.reporter.report(markdownDiagnostics.itemIndent, { blanks }, { position, fix });
}

/**
 * Puts items that are indented, and yet not far enough for Markdown, into the item above them. They are reported.
 *
 * @param items The items of a list.
 * @param kind What they are.
 * @param context The file at hand.
 * @returns The items that stand in no other.
 */
export function nestItems(items: readonly ListItem[], kind: ItemKind, context: ReadContext): ListItem[] {
  if (itemRule(kind).nested === undefined) return [...items];
  const outer: { readonly item: ListItem; readonly inner: ListItem[] }[] = [];
  for (const item of items) {
    const last = outer.at(-1);
    if (last !== undefined && startOf(item) >= startOf(last.item) + MEANT) last.inner.push(item);
    else outer.push({ item, inner: [] });
  }
  return outer.map(({ item, inner }) => {
    if (inner.length === 0) return item;
    report(item, inner, context);
    return { ...item, children: [...item.children, { type: "list", children: inner }] };
  });
}
