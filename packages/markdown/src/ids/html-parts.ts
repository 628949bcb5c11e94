/** A piece of what Markdown calls HTML: a comment, or anything else. */
export type HtmlPart =
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "id"; readonly text: string; readonly id: string }
  | { readonly type: "unclosed"; readonly text: string }
  | { readonly type: "markup"; readonly text: string };

const OPENING = "<!--";
const CLOSING = "-->";

/**
 * Takes HTML apart into comments and the rest.
 *
 * @param value HTML as it stands in the text.
 * @returns Its pieces in order; white space between them is left out.
 */
export function htmlParts(value: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let here = 0;
  while (here < value.length) {
    const start = value.indexOf(OPENING, here);
    const markup = value.slice(here, start < 0 ? value.length : start);
    if (markup.trim() !== "") parts.push({ type: "markup", text: markup });
    if (start < 0) break;
    const end = value.indexOf(CLOSING, start + OPENING.length);
    const next = end < 0 ? value.length : end + CLOSING.length;
    parts.push(comment(value.slice(start, next), end >= 0));
    here = next;
  }
  return parts;
}

function comment(text: string, closed: boolean): HtmlPart {
  const inner = text.slice(OPENING.length, closed ? -CLOSING.length : undefined);
  if (!closed || inner.includes(OPENING)) return { type: "unclosed", text };
  const id = /^\s*#\s*(\S+)\s*$/.exec(inner)?.[1];
  return id === undefined ? { type: "note", text } : { type: "id", text, id };
}
