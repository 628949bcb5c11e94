import type { Inline, Phrase, RichText } from "@guidebook-kit/core";
import { pseudoLocale, pseudoText } from "./pseudo-locale.js";

/** What every text of a sample consists of: the same model can be said plainly, hostilely or in Arabic. */
export interface SampleWords {
  /** Language tag of the content. */
  readonly locale: string;
  /** Gives one line of text that speaks of a subject. */
  readonly line: (subject: string) => string;
  /** Gives an address for a link. */
  readonly address: string;
}

/** Texts that break out of careless templates, scripts, comments, names and addresses. */
export const HOSTILE_TEXTS: readonly string[] = [
  "</script><script>globalThis.canary = 1</script>",
  '"><img src=x onerror="globalThis.canary = 1">',
  "' onfocus='globalThis.canary = 1' autofocus='",
  "*/ globalThis.canary = 1; /*",
  "`; globalThis.canary = 1; `",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of an attack on templates
  "${globalThis.canary = 1}",
  "\u2028globalThis.canary = 1;\u2029",
  '\\"; globalThis.canary = 1; //',
  "{{constructor.constructor 'globalThis.canary = 1' }} {{> header}} {{{this}}}",
  "<!-- --> <![CDATA[ ]]> &lt;b&gt; &#x3c; %3Cscript%3E",
  "</style></textarea></title><svg onload=globalThis.canary=1>",
  "__proto__ constructor 9:30 1:250 $5 {x} <40% # ; = + - @",
  "مرحبا \u202eabc\u202c \u200f123 עברית",
  "e\u0301 ﬁ 👩‍👩‍👧‍👦 \u{1f3f4}\u{e0067}\u{e0062}\u{e007f} İ ı",
];

/** Plain English. */
export const plainWords: SampleWords = {
  locale: "en",
  line: (subject) => `About ${subject}`,
  address: "https://example.org/read",
};

/** Each text another attack; the same in every run. */
export const hostileWords: SampleWords = {
  locale: "en",
  line: (subject) => {
    const sum = [...subject].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
    return `${subject} ${HOSTILE_TEXTS[sum % HOSTILE_TEXTS.length] ?? ""}`;
  },
  address: 'javascript:globalThis.canary=1//"><script>globalThis.canary=1</script>',
};

/** Arabic, written from right to left. */
export const arabicWords: SampleWords = {
  locale: "ar",
  line: (subject) => `نص عن ${subject} (١٢٣)`,
  address: "https://example.org/ar",
};

/** The pseudo-language, written from right to left; no text has a Latin letter. */
export const pseudoWords: SampleWords = {
  locale: pseudoLocale.tag,
  line: pseudoText,
  address: "https://example.org/pseudo",
};

/** One line as running text. */
export function phrase(value: string): Phrase {
  return [{ type: "text", value }];
}

/** Prose of every kind of block and inline. */
export function prose(words: SampleWords, subject: string): RichText {
  const text = (part: string): Inline => ({ type: "text", value: words.line(`${subject} ${part}`) });
  return [
    {
      type: "paragraph",
      children: [
        text("first"),
        { type: "strong", children: [text("strong")] },
        { type: "emphasis", children: [text("emphasis")] },
        { type: "link", url: words.address, children: [text("link")] },
      ],
    },
    { type: "list", ordered: false, items: [[{ type: "paragraph", children: [text("item")] }]] },
    { type: "aside", children: [{ type: "paragraph", children: [text("aside")] }] },
  ];
}
