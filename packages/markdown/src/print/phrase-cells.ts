import type { Inline, Phrase, Reference } from "@guidebook-kit/core";
import type { Cell } from "./cells.js";
import { normalizePhrase } from "./normalize-phrase.js";
import { textCells } from "./text-cells.js";

/** Gives the address of what a reference leads to, as a link of the file at hand has it. */
export type AddressOf = (target: Reference) => string;

/** Where an inline stands. */
interface InlinePlace {
  readonly addressOf: AddressOf;
  readonly inLink: boolean;
  /** The character that the emphasis around it is marked with. */
  readonly around: "*" | "_" | undefined;
}

const isLink = (inline: Inline | undefined): boolean =>
  inline?.type === "link" || inline?.type === "reference";

/** A mark that runs together with no other one. */
function chooseMark(cells: readonly Cell[], around: InlinePlace["around"]): "*" | "_" {
  const last = cells.at(-1);
  if (last?.type === "mark") return last.out.startsWith("*") ? "_" : "*";
  return around === "*" ? "_" : "*";
}

/**
 * Writes the address of a link.
 *
 * @param url An address.
 * @returns The address as Markdown.
 */
function printAddress(url: string): string {
  const written = url.replace(/\\(?=[!-/:-@[-`{-~]|$)|&(?=#|[A-Za-z])/g, "\\$&");
  if (url === "" || /[\u0000-\u0020]/.test(url)) return `<${written.replace(/[<>]/g, "\\$&")}>`;
  return written.replace(/^<|[()]/g, "\\$&");
}

function pushInlines(cells: Cell[], inlines: Phrase, place: InlinePlace): void {
  for (const [index, inline] of inlines.entries()) {
    if (inline.type === "text") {
      const beforeLink = isLink(inlines[index + 1]);
      cells.push(...textCells(inline.value, { inLink: place.inLink, beforeLink }));
    } else if (inline.type === "link" || inline.type === "reference") {
      const address = inline.type === "link" ? inline.url : place.addressOf(inline.target);
      cells.push({ type: "syntax", out: "[" });
      pushInlines(cells, inline.children, { ...place, inLink: true });
      cells.push({ type: "syntax", out: `](${printAddress(address)})` });
    } else if (inline.children.length > 0) {
      const mark = chooseMark(cells, place.around);
      const out = inline.type === "strong" ? mark + mark : mark;
      cells.push({ type: "mark", role: "open", out });
      pushInlines(cells, inline.children, { ...place, around: mark });
      cells.push({ type: "mark", role: "close", out });
    }
  }
}

/**
 * Writes running text as cells, before marks are settled.
 *
 * @param phrase Running text.
 * @param addressOf Gives the addresses of references.
 * @returns The cells.
 */
export function phraseCells(phrase: Phrase, addressOf: AddressOf): Cell[] {
  const cells: Cell[] = [];
  pushInlines(cells, normalizePhrase(phrase), { addressOf, inLink: false, around: undefined });
  return cells;
}
