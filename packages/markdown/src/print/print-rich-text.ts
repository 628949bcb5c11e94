import type { Block, RichText } from "@guidebook-kit/core";
import type { LeadKind, PrintContext } from "./print-context.js";
import { printPhrase } from "./print-phrase.js";

type ListBlock = Extract<Block, { type: "list" }>;

/** The two ways to mark items: lists side by side need different ones, else they would be one list. */
const MARKERS = { ordered: [".", ")"], unordered: ["-", "*"] } as const;

/** How a block is printed. */
interface BlockPlace {
  readonly lead: LeadKind;
  /** Which of the two ways to mark items. */
  readonly way: 0 | 1;
}

/**
 * Indents all lines but the first, as an item's are, and leaves blank ones blank.
 *
 * @param text Lines of an item.
 * @param width How far.
 * @returns The lines.
 */
export function indentRest(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(width)}`);
}

/** Whether the items can stand without blank lines: each is a paragraph, perhaps with a list. */
const isTight = ({ items }: ListBlock): boolean =>
  items.every((blocks) => {
    const [first, second, third] = blocks;
    const list = second === undefined || second.type === "list";
    return (
      third === undefined &&
      first?.type !== "aside" &&
      list &&
      (first?.type !== "list" || second === undefined)
    );
  });

function printList(list: ListBlock, place: BlockPlace, context: PrintContext): string {
  const tight = isTight(list);
  const items = list.items.map((blocks, index) => {
    const marker = list.ordered ? `${index + 1}${MARKERS.ordered[place.way]}` : MARKERS.unordered[place.way];
    // A list that opens an item must not make the line look like one across the page.
    const way = blocks[0]?.type === "list" && place.way === 0 ? 1 : 0;
    const text = printBlocks(blocks, { lead: "prose", way }, context).join(tight ? "\n" : "\n\n");
    return text === "" ? marker : `${marker} ${indentRest(text, marker.length + 1)}`;
  });
  return items.join(tight ? "\n" : "\n\n");
}

function printBlock(block: Block, place: BlockPlace, context: PrintContext): string {
  if (block.type === "list") return printList(block, place, context);
  if (block.type === "paragraph") {
    return printPhrase({ phrase: block.children, lead: place.lead, start: true }, context);
  }
  const inner = printBlocks(block.children, { lead: "prose", way: 0 }, context).join("\n\n");
  return inner
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function printBlocks(blocks: RichText, place: BlockPlace, context: PrintContext): string[] {
  let way = place.way;
  const printed: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const beside = block.type === "list" && before?.type === "list" && before.ordered === block.ordered;
    way = beside ? (way === 0 ? 1 : 0) : index === 0 ? place.way : 0;
    const text = printBlock(block, { lead: place.lead, way }, context);
    if (text !== "") printed.push(text);
  }
  return printed;
}

/**
 * Prints prose.
 *
 * @param prose Prose of a model.
 * @param lead What its paragraphs must not seem to be.
 * @param context The file at hand.
 * @returns Blocks of Markdown; blank lines belong between them.
 */
export function printRichText(prose: RichText, lead: LeadKind, context: PrintContext): string[] {
  return printBlocks(prose, { lead, way: 0 }, context);
}
