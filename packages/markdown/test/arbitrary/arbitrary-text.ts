import type { Inline, Phrase, RichText } from "@guidebook-kit/core";
import fc from "fast-check";

/** Pieces of text that Markdown, YAML or HTML would take for marks, and writing of other kinds. */
const PIECES: readonly string[] = [
  ..."*_`[]()<>&!#\\+-=~|:;.,?\"'{}$%@^/",
  ..."aZ19 ",
  ...[
    "**",
    "***",
    "__",
    "``",
    "~~~",
    "---",
    "===",
    "> ",
    "- ",
    "+ ",
    "1. ",
    "2) ",
    "# ",
    "## ",
    "####",
    "|---|",
  ],
  ...[
    "<!--",
    "-->",
    "<!-- #id -->",
    "<b>",
    "</b>",
    "<https://x.y>",
    "<a@b.c>",
    "&amp;",
    "&#65;",
    "&nbsp",
    "![",
    "](",
    "]:",
  ],
  ...[
    ": ",
    " #",
    "  ",
    "\t",
    "Occurs:",
    "**Occurs:**",
    "Section: ",
    "Vision",
    "Key question 4.1: x",
    "2021",
    ", 1999",
  ],
  ...[
    "https://example.org/a_b*c",
    "javascript:x",
    "snake_case",
    "C:\\dir\\",
    "9:30",
    "1:250",
    "$5",
    "{x}",
    "<40%",
    "@home>",
  ],
  ...[
    "שלום",
    "مرحبا",
    "日本語：",
    "。",
    "？",
    "＃",
    "é",
    "ﬁ",
    "👩‍👩‍👧‍👦",
    "😀",
    "\u00a0",
    "\u200b",
    "\u2028",
    "ß",
    "İ",
    "、",
  ],
  ...["word", "Word", "two words", "constructor", "__proto__", "null", "true", "~", "yes", "it's"],
];

/** Text as reading gives it: no line ends, no null, no half characters, and no spaces at its ends. */
const clean = (text: string): string => text.replace(/[\r\n\0]|\p{Cs}/gu, "").replace(/^[ \t]+|[ \t]+$/g, "");

/** Text on one line that is not empty. */
export const line: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
        .map((all) => all.join("")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("Ordinary words", "A sentence with 3 * 4 and a_b.", "R&D: <40%"),
    },
  )
  .map((text) => clean(text) || "x");

/** Text inside a paragraph: spaces may stand at its ends. */
const piece = fc
  .tuple(fc.constantFrom("", " "), line, fc.constantFrom("", " "))
  .map((parts) => parts.join(""));

const url = fc.constantFrom(
  "https://example.org/a_b*c(d)",
  "https://example.org/?a=1&amp=2#x",
  "https://example.org/\\x[y]~!",
  "http://example.org/é/日本",
  "mailto:a@b.example",
);

/** A reference whose target is chosen once all ids are known. */
const reference: fc.Arbitrary<Extract<Inline, { type: "reference" }>["target"]> = fc
  .nat(1000)
  .map((choice) => ({ kind: "framework-node", node: `choose-${choice}` }));

/** Joins what is alike and stands side by side, as Markdown does: there is no bold text next to bold text. */
function normalize(inlines: readonly Inline[]): Inline[] {
  const normal: Inline[] = [];
  for (const inline of inlines) {
    const last = normal.at(-1);
    if (inline.type === "text" && last?.type === "text") {
      normal[normal.length - 1] = { type: "text", value: last.value + inline.value };
    } else if (inline.type === "emphasis" && last?.type === "emphasis") continue;
    else if (inline.type === "strong" && last?.type === "strong") continue;
    else normal.push(inline);
  }
  return normal;
}

const text = piece.map((value): Inline => ({ type: "text", value }));

const children = (inner: fc.Arbitrary<Inline>, maxLength: number): fc.Arbitrary<Inline[]> =>
  fc.array(inner, { minLength: 1, maxLength }).map(normalize);

/** Where an inline stands: links hold no links, bold text no bold text. */
interface Around {
  readonly link?: true;
  readonly emphasis?: true;
  readonly strong?: true;
}

function inlines(depth: number, around: Around): fc.Arbitrary<Inline> {
  if (depth === 0) return text;
  const marked = (type: "emphasis" | "strong") =>
    children(inlines(depth - 1, { ...around, [type]: true }), 3).map(
      (all): Inline => ({ type, children: all }),
    );
  const linked = children(inlines(depth - 1, { ...around, link: true }), 2);
  const choices: fc.WeightedArbitrary<Inline>[] = [{ weight: 4, arbitrary: text }];
  if (around.emphasis === undefined) choices.push({ weight: 2, arbitrary: marked("emphasis") });
  if (around.strong === undefined) choices.push({ weight: 2, arbitrary: marked("strong") });
  if (around.link === undefined) {
    const link = fc
      .tuple(url, linked)
      .map(([address, all]): Inline => ({ type: "link", url: address, children: all }));
    const refer = fc
      .tuple(reference, linked)
      .map(([target, all]): Inline => ({ type: "reference", target, children: all }));
    choices.push({ weight: 1, arbitrary: link }, { weight: 1, arbitrary: refer });
  }
  return fc.oneof(...choices);
}

/** Removes spaces at the ends, where no block has any. */
function trimPhrase(phrase: readonly Inline[]): Phrase {
  const trimmed = phrase.map((inline, index): Inline => {
    if (inline.type !== "text") return inline;
    const start = index === 0 ? inline.value.replace(/^[ \t]+/, "") : inline.value;
    return { ...inline, value: index === phrase.length - 1 ? start.replace(/[ \t]+$/, "") : start };
  });
  const kept = trimmed.filter((inline) => inline.type !== "text" || inline.value !== "");
  return kept.length === 0 ? [{ type: "text", value: "x" }] : kept;
}

/** Running text that is not empty. */
export const phrase: fc.Arbitrary<Phrase> = children(inlines(3, {}), 4).map(trimPhrase);

const paragraph = phrase.map((all): RichText[number] => ({ type: "paragraph", children: all }));

function blocks(depth: number): fc.Arbitrary<RichText[number]> {
  if (depth === 0) return paragraph;
  const inner = fc.array(blocks(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.boolean(), fc.array(inner, { minLength: 1, maxLength: 3 }))
        .map(([ordered, items]): RichText[number] => ({ type: "list", ordered, items })),
    },
    { weight: 1, arbitrary: inner.map((all): RichText[number] => ({ type: "aside", children: all })) },
  );
}

/** Prose of all kinds of block. */
export const richText: fc.Arbitrary<RichText> = fc.array(blocks(2), { maxLength: 2 });

/** Prose that introduces a list. */
export const intro: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    paragraph,
    fc
      .array(blocks(1), { minLength: 1, maxLength: 2 })
      .map((all): RichText[number] => ({ type: "aside", children: all })),
  ),
  { minLength: 1, maxLength: 2 },
);

/** Prose of an action: it begins with a paragraph and holds no list of its own. */
export const actionText: fc.Arbitrary<RichText> = fc
  .tuple(paragraph, fc.option(intro, { nil: [] as RichText, freq: 3 }))
  .map(([first, more]) => [first, ...more]);
