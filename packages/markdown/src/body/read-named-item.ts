import type { PhrasingContent } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { itemShapes } from "../grammar/item-rules.js";
import type { ReadContext } from "../read-context.js";
import { inlineText } from "../rich-text/inline-text.js";
import { readLine } from "../rich-text/read-line.js";
import { splitLead } from "../rich-text/split-lead.js";
import { dropText } from "../rich-text/unescaped-text.js";
import { type Item, quote } from "./read-item.js";

/** An item that begins with a name in bold. */
export interface NamedItem {
  readonly name: string;
  /** Whether a colon follows the name. */
  readonly colon: boolean;
  readonly rest: PhrasingContent[];
}

/**
 * Reports an item that does not have its shape, unless the one before it does not either.
 *
 * @param item The item.
 * @param context The file at hand.
 */
export function reportShape(item: Item, context: ReadContext): void {
  if (item.shape.wrong) return;
  item.shape.wrong = true;
  // What stands here may be what is missing elsewhere.
  context.reporter.passOver();
  if (item.shape.before?.wrong === true) return;
  const details = { what: quote(item.words), shapes: itemShapes(item.kind) };
  context.reporter.reportMisfit(markdownDiagnostics.itemShape, details, { position: item.position });
}

/** Splits `Name: rest`, which lacks its stars. */
function splitPlain(item: Item, context: ReadContext): NamedItem {
  const [first, ...others] = item.words;
  const colon = first?.type === "text" ? first.value.search(/[:：]/) : -1;
  if (first?.type !== "text" || colon < 0) return { name: inlineText(item.words), colon: false, rest: [] };
  const rest = dropText(first, colon + 1, context);
  return { name: first.value.slice(0, colon).trim(), colon: true, rest: [rest, ...others] };
}

/**
 * Reads an item that begins with a name in bold. One without bold words is reported, and read all the same.
 *
 * @param item The item.
 * @param context The file at hand.
 * @returns The name and what follows it and its colon.
 */
export function readNamedItem(item: Item, context: ReadContext): NamedItem {
  const lead = splitLead(item.words, context);
  if (lead === undefined) {
    reportShape(item, context);
    return splitPlain(item, context);
  }
  const name = readLine(lead.node.children, context);
  if (lead.mark !== "colon") return { name, colon: false, rest: item.words.slice(1) };
  return { name: lead.words, colon: true, rest: lead.rest };
}

/**
 * Reads `**Name**: rest`. A missing colon is reported.
 *
 * @param item The item.
 * @param context The file at hand.
 * @returns The name and what follows.
 */
export function readDefinition(item: Item, context: ReadContext): NamedItem {
  const named = readNamedItem(item, context);
  if (!named.colon && item.words[0]?.type === "strong") reportShape(item, context);
  return named;
}
