/** What people in schools write, and what some reader of Markdown, template or language takes for a mark. */
export const SENTENCES: readonly string[] = [
  "Doors open at 9:30 and close at 4:05",
  "One counselor for 1:250 is too few",
  "Lunch costs $5 to $10 a week",
  "Write to {school name} before June",
  "Attendance fell to <40% in May",
  "Ask <name@example.org> for the form",
  "Grades K:2 share one hall",
  "Item 10.1:A asks about trust",
  "Boys & girls, R&D and a Q&A night",
  "The #1 wish is 50% more music",
  "In all 3 * 4 rooms and 2_000 seats",
  "The maps lie in C:\\shared\\maps",
  "Check [x] or (y), then /z",
  "If 5 > 3, then 2 < 4 ~ fine",
  "It's “free” – isn’t it… ¿sí?",
  `He said "a:b", \${x} and {{y}} | z^2`,
];

/** What stands on a page: an address between angle brackets is a link there. */
export const shown = (sentence: string): string => sentence.replace("<name@example.org>", "name@example.org");

const list = (line: (sentence: string, index: number) => string): string => SENTENCES.map(line).join("\n");

/** A framework whose own texts are such sentences too. */
export const FRAMEWORK = `---
framework: fair-share
locale: en
version: 0.1.0
publisher: Sample Press
rights: CC BY 4.0
---

# Fair Share

${list((sentence) => `${sentence}.\n`)}
## Dimension 4: Family Partnership <!-- #family-partnership -->

## Scopes

- **Across schools** (Across) <!-- #between -->
- **Within schools** (Within) <!-- #inside -->

## Step A: Find the causes <!-- #find -->

${list((sentence) => `${sentence}.\n`)}
### Guiding question: What lies behind it? <!-- #reasons -->

**Answer:** Root causes

${list((sentence) => `${sentence}.\n`)}
${list((sentence) => `- ${sentence}`)}

## Step B: Look at actions <!-- #look -->

${list(
  (sentence, index) => `### Guiding question: ${sentence}? <!-- #ask-${index} -->

**Answer:** Text

${sentence}.
`,
)}
## Step C: Act <!-- #act -->

## Stage 1: Start <!-- #start -->

What comes first?

${list((sentence, index) => `- ${sentence} <!-- #consider-${index} -->`)}
`;

/** A guidebook that has each sentence in every kind of text. */
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

${list((sentence) => `${sentence}.\n`)}
## Section: Words <!-- #words -->

${list((sentence) => `- ${sentence}`)}

## Key terms

${list((sentence, index) => `- **Term ${index}**: ${sentence} <!-- #term-${index} -->`)}

## Key question 4.1: Does news from school reach every family? <!-- #news -->

${list(
  (sentence, index) => `### Root cause: ${sentence} <!-- #cause-${index} -->

**Occurs:** Across schools

${sentence}.

#### Vision

${sentence}.

#### Potential actions

- **${sentence}.** ${sentence}. <!-- #action-${index} -->
  - ${sentence}
`,
)}
## Resources

${list((sentence, index) => `- *${sentence}*. ${sentence}, 2021. <!-- #resource-${index} -->`)}
`;
