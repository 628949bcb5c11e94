import type { Inline, Phrase } from "@guidebook-kit/core";

type Marked = Extract<Inline, { type: "emphasis" | "strong" }>;

const isMarked = (inline: Inline | undefined): inline is Marked =>
  inline?.type === "emphasis" || inline?.type === "strong";

/** Adds an inline to its neighbors: what is marked alike and stands side by side is one. */
function push(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.type === "text") {
    if (last?.type === "text")
      inlines[inlines.length - 1] = { type: "text", value: last.value + inline.value };
    else if (inline.value !== "") inlines.push(inline);
  } else if (isMarked(inline) && isMarked(last) && last.type === inline.type) {
    inlines[inlines.length - 1] = {
      type: inline.type,
      children: joinInlines([...last.children, ...inline.children]),
    };
  } else if (!isMarked(inline) || inline.children.length > 0) inlines.push(inline);
}

function joinInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) push(joined, inline);
  return joined;
}

function normalizeWithin(inlines: readonly Inline[], around: readonly Marked["type"][]): Inline[] {
  return joinInlines(
    inlines.flatMap((inline): Inline[] => {
      if (inline.type === "text") return [inline];
      if (!isMarked(inline)) return [{ ...inline, children: normalizeWithin(inline.children, around) }];
      const children = normalizeWithin(inline.children, [...around, inline.type]);
      // Strong words in strong words are no stronger, and Markdown could not tell them apart.
      return around.includes(inline.type) ? children : [{ type: inline.type, children }];
    }),
  );
}

/**
 * Gives running text the form in which Markdown can hold it: neighbors that are marked alike are joined, and no
 * mark stands inside another of its kind.
 *
 * @param phrase Running text.
 * @returns Text that shows the same.
 */
export function normalizePhrase(phrase: Phrase): Phrase {
  return normalizeWithin(phrase, []);
}
