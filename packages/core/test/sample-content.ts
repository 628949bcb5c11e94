import type { Framework, Guidebook, Phrase, RichText } from "../src/index.js";

/** Plain running text. */
export const words = (value: string): Phrase => [{ type: "text", value }];

/** One paragraph of plain text. */
export const prose = (value: string): RichText => [{ type: "paragraph", children: words(value) }];

const titleOfDimension: RichText = [
  {
    type: "paragraph",
    children: [
      { type: "text", value: "How " },
      { type: "reference", target: { kind: "current-dimension" }, children: words("this dimension") },
      { type: "text", value: " works." },
    ],
  },
];

/** A small framework that passes every rule. */
export function sampleFramework(): Framework {
  return {
    id: "fair-share",
    version: "0.1.0",
    locale: "en",
    title: "Fair Share",
    publisher: "Sample Press",
    rights: "CC BY 4.0",
    summary: prose("About."),
    dimensions: [
      { id: "family", number: 4, title: "Family Partnership" },
      { id: "funding", number: 5, title: "School Funding" },
    ],
    scopes: {
      items: [
        { id: "whole", label: "Whole system", shortLabel: "Whole" },
        { id: "between", label: "Between schools", shortLabel: "Between", heading: "Gaps between schools" },
        { id: "inside", label: "Inside a school", shortLabel: "Inside" },
      ],
    },
    stakeholderGroups: { items: [{ id: "neighbors", label: "Neighbors", roles: [words("shop owners")] }] },
    sections: [{ id: "bias-note", title: "Bias", body: titleOfDimension, sections: [] }],
    steps: [
      {
        id: "find",
        letter: "A",
        title: "Find",
        intro: prose("Find."),
        guidingQuestions: [
          { id: "place", text: "Where?", prompts: [], answer: "scopes" },
          { id: "reasons", text: "Why?", prompts: [], answer: "root-causes" },
        ],
        menuHeading: "What lies behind it?",
      },
      {
        id: "look",
        letter: "B",
        title: "Look",
        intro: prose("Look."),
        guidingQuestions: [
          { id: "fit", text: "How would it help?", prompts: [], answer: "none" },
          { id: "before", text: "What was tried?", prompts: [words("When?")], answer: "text" },
        ],
      },
      { id: "act", letter: "C", title: "Act", intro: prose("Act."), guidingQuestions: [] },
    ],
    planningStages: [
      {
        id: "first",
        title: "First",
        question: words("What first?"),
        considerations: [{ id: "soon", text: words("Soon?") }],
      },
      { id: "then", title: "Then", question: words("What then?"), considerations: [] },
    ],
  };
}

/** A small guidebook that passes every rule together with the sample framework. */
export function sampleGuidebook(): Guidebook {
  return {
    id: "family-book",
    version: "0.1.0",
    status: "draft",
    locale: "en",
    framework: "fair-share",
    dimension: "family",
    rights: "CC BY 4.0",
    title: "Family Partnership",
    summary: prose("Summary."),
    sections: [
      { id: "bias-note", title: "Bias", body: prose("Here too."), sections: [] },
      { id: "own-part", title: "Own", body: prose("Own."), sections: [] },
    ],
    keyQuestions: [
      {
        id: "news",
        code: "4.1",
        text: "Does news reach every family?",
        rootCauses: [
          {
            id: "hours",
            title: "Narrow hours",
            description: prose("Weekdays only."),
            vision: prose("Any time."),
            scopes: ["inside", "between"],
            actionScopes: ["inside", "between"],
            actions: [
              {
                id: "evenings",
                title: "Open evenings",
                text: prose("Twice a month."),
                examples: [words("7:30")],
              },
              { id: "texts", text: prose("Book by text."), examples: [], scopes: ["inside"] },
            ],
          },
          {
            id: "money",
            title: "No money",
            description: prose("None."),
            vision: prose("Enough."),
            scopes: ["between"],
            actionScopes: ["between"],
            actions: [{ id: "pool", text: prose("Pool it."), examples: [] }],
          },
        ],
      },
    ],
    appendices: [],
  };
}
