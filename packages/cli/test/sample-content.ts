import { en, type Locale, localeFor, locales } from "@guidebook-kit/locales";

/** A small framework in Markdown. */
export const FRAMEWORK = `---
framework: fair-share
locale: en
version: 0.1.0
publisher: Sample Press
rights: CC BY 4.0
---

# Fair Share

All text before the first heading is the summary.

## Dimension 4: Family Partnership <!-- #family-partnership -->

Can every caregiver take part?

## Dimension 5: School Funding <!-- #school-funding -->

## Scopes

- **Across schools** (Across): Gaps from one school to another <!-- #between -->
- **Within schools** (Within): Gaps inside a school <!-- #inside -->

## Step A: Find the causes <!-- #find -->

How to work.

### Guiding question: Which places? <!-- #places -->

**Answer:** Scopes

### Guiding question: What lies behind it? <!-- #reasons -->

**Answer:** Root causes

## Step B: Look at actions <!-- #look -->

Weigh them.

### Guiding question: What was done before? <!-- #before -->

**Answer:** Text

## Step C: Act <!-- #act -->

Write it down.

## Stage 1: Start <!-- #start -->

What comes first?

- Can it begin this month? <!-- #soon -->
`;

/** A small guidebook in Markdown. */
export const GUIDEBOOK = `---
guidebook: family-book
framework: fair-share
dimension: family-partnership
status: draft
locale: en
version: 0.1.0
rights: CC BY 4.0
---

# Family Partnership

What this guidebook is about.

## Key question 4.1: Does news from school reach every family? <!-- #news -->

### Root cause: Narrow meeting hours <!-- #meeting-hours -->

**Occurs:** Within schools

**Actions apply:** Across schools, Within schools

Conferences run only on weekday afternoons.

#### Vision

Any caregiver can pick a time that suits the week.

#### Potential actions

- **Open evening slots.** Publish a calendar. <!-- #evening-slots -->
  - a late phone slot
- **Across schools:** **Text to book.** Let families book by text. <!-- #text-booking -->
`;

/** The sample as the files of a project. */
export const SAMPLE: Readonly<Record<string, string>> = {
  "content/framework.md": FRAMEWORK,
  "content/family-book/guidebook.md": GUIDEBOOK,
};

/** The sample with a second guidebook of another dimension. */
export const TWO_GUIDEBOOKS: Readonly<Record<string, string>> = {
  ...SAMPLE,
  "content/money-book/guidebook.md": GUIDEBOOK.replaceAll("family-book", "money-book")
    .replace("dimension: family-partnership", "dimension: school-funding")
    .replace("Key question 4.1", "Key question 5.1"),
};

/** The same text with the headings and labels of another language. */
function translate(text: string, { tag, grammar }: Locale): string {
  const { answers, ...words } = en.grammar;
  let translation = text.replace("locale: en", `locale: ${tag}\ntranslates: 0.1.0`);
  for (const [key, word] of Object.entries(words)) {
    const translated = String(grammar[key as keyof typeof words]);
    translation = translation
      .replace(new RegExp(`^(#+ )${word}(?= |:|$)`, "gm"), `$1${translated}`)
      .replaceAll(`**${word}:**`, `**${translated}:**`);
  }
  for (const [key, word] of Object.entries(answers)) {
    const translated = grammar.answers[key as keyof typeof answers];
    translation = translation.replaceAll(
      `**${grammar.answer}:** ${word}`,
      `**${grammar.answer}:** ${translated}`,
    );
  }
  return translation;
}

/** The sample in English and another language. */
export function inTwoLanguages(locale: Locale): Readonly<Record<string, string>> {
  return {
    ...SAMPLE,
    [`content/framework.${locale.tag}.md`]: translate(FRAMEWORK, locale),
    [`content/family-book/guidebook.${locale.tag}.md`]: translate(GUIDEBOOK, locale),
  };
}

/** The sample in English and Spanish. */
export const TWO_LANGUAGES = inTwoLanguages(localeFor(locales, "es"));
