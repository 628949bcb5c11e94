import {
  type Framework,
  type Guidebook,
  type Phrase,
  type ResolvedGuidebook,
  type RichText,
  resolve,
} from "@guidebook-kit/core";

/** One line as running text. */
export const words = (value: string): Phrase => [{ type: "text", value }];

/** One paragraph. */
export const prose = (value: string): RichText => [{ type: "paragraph", children: words(value) }];

const framework: Framework = {
  id: "fair-share",
  version: "0.1.0",
  locale: "en",
  title: "Fair Share",
  publisher: "Sample Press",
  rights: "CC BY 4.0",
  summary: [],
  dimensions: [
    { id: "buses", number: 12, title: "Buses" },
    { id: "meals", number: 3, title: "Meals" },
  ],
  scopes: { items: [{ id: "between", label: "Between schools", shortLabel: "Between" }] },
  stakeholderGroups: { items: [{ id: "cooks", label: "Cooks", roles: [words("head cook")] }] },
  sections: [],
  steps: [
    {
      id: "find",
      letter: "A",
      title: "Find",
      intro: prose("How to find."),
      worksheetIntro: prose("On the sheet."),
      guidingQuestions: [
        {
          id: "why",
          text: "Why?",
          hint: prose("Ask twice."),
          prompts: [words("And then?")],
          answer: "root-causes",
        },
      ],
    },
    { id: "look", letter: "B", title: "Look", intro: prose("How to look."), guidingQuestions: [] },
    { id: "act", letter: "C", title: "Act", intro: [], guidingQuestions: [] },
  ],
  planningStages: [
    {
      id: "first",
      title: "First",
      question: words("What first?"),
      considerations: [{ id: "cost", text: words("What does it cost?") }],
    },
  ],
  extensions: { between: { glyph: "houses" }, cooks: { glyph: "constructor" } },
};

const guidebook: Guidebook = {
  id: "meals-book",
  version: "0.1.0",
  status: "draft",
  locale: "en",
  framework: "fair-share",
  dimension: "meals",
  rights: "CC BY 4.0",
  title: "Meals",
  summary: [],
  sections: [],
  resources: {
    items: [
      { id: "study", title: "A study", publisher: "Press", year: 2020, url: "https://example.org/study" },
    ],
  },
  scopeExamples: { items: [{ scope: "between", text: words("One school has a kitchen.") }] },
  keyQuestions: [
    {
      id: "warm",
      code: "3.1",
      text: "Is it warm?",
      rootCauses: [
        {
          id: "late",
          title: "Late buses",
          description: prose("They come late."),
          vision: prose("They come on time."),
          scopes: ["between"],
          actionScopes: ["between"],
          actions: [{ id: "wait", text: prose("Wait for them."), examples: [words("ten minutes")] }],
        },
      ],
    },
  ],
  appendices: [],
};

/** A small guidebook with one of everything that a worksheet refers to. */
export function sampleResolved(): ResolvedGuidebook {
  return resolve(framework, guidebook);
}
