import { type Framework, type Guidebook, type Phrase, type RichText, resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { projectWorksheet, type Response, type Worksheet } from "../src/index.js";

const words = (value: string): Phrase => [{ type: "text", value }];
const prose = (value: string): RichText => [{ type: "paragraph", children: words(value) }];

/** A framework with three scopes, groups, and a question of its own in step C. */
function sampleFramework(): Framework {
  return {
    id: "fair-share",
    version: "0.1.0",
    locale: "en",
    title: "Fair Share",
    publisher: "Sample Press",
    rights: "CC BY 4.0",
    summary: [],
    dimensions: [{ id: "family", number: 4, title: "Family Partnership" }],
    scopes: {
      items: [
        { id: "whole", label: "Whole system", shortLabel: "Whole" },
        { id: "between", label: "Between schools", shortLabel: "Between", heading: "Gaps between schools" },
        { id: "inside", label: "Inside a school", shortLabel: "Inside" },
      ],
    },
    stakeholderGroups: {
      items: [
        { id: "neighbors", label: "Neighbors", roles: [] },
        { id: "staff", label: "Staff", roles: [] },
      ],
    },
    sections: [],
    steps: [
      {
        id: "find",
        letter: "A",
        title: "Find",
        intro: [],
        guidingQuestions: [
          { id: "place", text: "Where?", prompts: [], answer: "scopes" },
          { id: "reasons", text: "Why?", prompts: [], answer: "root-causes" },
        ],
      },
      {
        id: "look",
        letter: "B",
        title: "Look",
        intro: [],
        guidingQuestions: [
          { id: "fit", text: "How would it help?", prompts: [], answer: "none" },
          { id: "before", text: "What was tried?", prompts: [], answer: "text" },
        ],
      },
      {
        id: "act",
        letter: "C",
        title: "Act",
        intro: [],
        guidingQuestions: [{ id: "ready", text: "Who is ready?", prompts: [], answer: "text" }],
      },
    ],
    planningStages: [
      { id: "first", title: "First", question: words("What first?"), considerations: [] },
      { id: "then", title: "Then", question: words("What then?"), considerations: [] },
    ],
    labels: { "plan-who": "Who carries it" },
  };
}

/** A guidebook with a cause in two scopes and a cause with one column. */
function sampleGuidebook(): Guidebook {
  return {
    id: "family-book",
    version: "0.1.0",
    status: "draft",
    locale: "en",
    framework: "fair-share",
    dimension: "family",
    rights: "CC BY 4.0",
    title: "Family Partnership",
    summary: [],
    sections: [],
    keyQuestions: [
      {
        id: "news",
        code: "4.1",
        text: "Does news reach every family?",
        rootCauses: [
          {
            id: "hours",
            title: "Narrow hours",
            description: [],
            vision: [],
            scopes: ["inside", "between"],
            actionScopes: ["inside", "between"],
            actions: [
              { id: "evenings", title: "Open evenings", text: prose("Twice a month."), examples: [] },
              { id: "texts", text: prose("Book by text."), examples: [], scopes: ["inside"] },
            ],
          },
          {
            id: "money",
            title: "No money",
            description: [],
            vision: [],
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

/** The sample's worksheet, after a change of the content or with a response. */
export function sampleWorksheet(
  change: (framework: Framework, guidebook: Guidebook) => void = () => {},
  response?: Response,
): Worksheet {
  const framework = sampleFramework();
  const guidebook = sampleGuidebook();
  change(framework, guidebook);
  return projectWorksheet(resolve(framework, guidebook), { locale: en, ...(response ? { response } : {}) });
}

/** A filled response to the sample's worksheet that uses every field kind. */
export function sampleResponse(worksheet: Worksheet = sampleWorksheet()): Response {
  return {
    format: "guidebook-kit/response/1",
    worksheet: {
      guidebook: worksheet.guidebook,
      version: worksheet.version,
      digest: worksheet.digest,
      locale: worksheet.locale,
    },
    team: {
      name: "Lincoln families",
      date: "early June",
      groups: ["staff"],
      members: [
        { id: "r1", name: "A. Ruiz", role: "parent" },
        { id: "r12", name: "B. Lee" },
      ],
      missing: "Nobody from\nthe bus company.",
    },
    questions: {
      news: {
        answers: { place: ["between"], reasons: ["hours", "money"], before: " Evenings, once. " },
        notes: { find: "See the data.", look: "…" },
      },
    },
    actions: { evenings: { scopes: ["between", "inside"] }, texts: { scopes: ["inside"] } },
    "other-actions": { money: [{ id: "r2", text: "Share a grant.", scopes: ["between"] }] },
    "other-causes": {
      news: [
        {
          id: "r1",
          title: "Late news",
          description: "It comes late.",
          vision: "It comes at once.",
          scopes: ["inside"],
          actions: [{ id: "r3", text: "Send in March.", scopes: ["between", "inside"] }],
        },
      ],
    },
    plan: {
      answers: { ready: "Two of us." },
      stages: { then: "Next year." },
      rows: [
        {
          id: "r1",
          what: "Two maps",
          "for-action": "Open evenings",
          "action-id": "evenings",
          who: "Office",
          due: "2027-06-30",
          measure: "Turnout",
        },
      ],
      notes: "Meet again.",
    },
    unmatched: [["actions.gone.scopes.between", "yes"]],
  };
}
