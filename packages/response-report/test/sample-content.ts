import {
  type Action,
  type Framework,
  type Guidebook,
  type Phrase,
  type ResolvedGuidebook,
  type RichText,
  type RootCause,
  resolve,
} from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { projectWorksheet, type Worksheet } from "@guidebook-kit/worksheet";

const words = (value: string): Phrase => [{ type: "text", value }];
const prose = (value: string): RichText => [{ type: "paragraph", children: words(value) }];

function action(id: string, title: string, scopes?: string[]): Action {
  return { id, title, text: prose(`About ${title}.`), examples: [], ...(scopes ? { scopes } : {}) };
}

function cause(
  id: string,
  title: string,
  rest: Pick<RootCause, "scopes" | "actionScopes" | "actions">,
): RootCause {
  return { id, title, description: prose(title), vision: prose(title), ...rest };
}

/** How the sample's texts sound. */
export type Say = (text: string) => string;

/** A framework with four stakeholder groups and two scopes. */
function sampleFramework(say: Say = (text) => text): Framework {
  const asked = (id: string, text: string, answer: "none" | "text" | "scopes" | "root-causes") => ({
    id,
    text: say(text),
    prompts: [],
    answer,
  });
  const step = { intro: [] };
  return {
    id: "fair-lunch",
    version: "0.1.0",
    locale: "en",
    title: say("Fair Lunch"),
    publisher: "Sample Press",
    rights: "CC BY 4.0",
    summary: [],
    dimensions: [
      { id: "buses", number: 2, title: say("School Buses") },
      { id: "meals", number: 4, title: say("School Meals") },
    ],
    scopes: {
      items: [
        { id: "between", label: say("Between schools"), shortLabel: say("Between") },
        { id: "inside", label: say("Inside a school"), shortLabel: say("Inside") },
      ],
    },
    stakeholderGroups: {
      items: [
        { id: "kitchen", label: say("Kitchen staff"), roles: [] },
        { id: "teachers", label: say("Teachers"), roles: [] },
        { id: "families", label: say("Families"), roles: [] },
        { id: "pupils", label: say("Pupils"), roles: [] },
      ],
    },
    sections: [],
    steps: [
      {
        ...step,
        id: "find",
        letter: "A",
        title: say("Find the causes"),
        guidingQuestions: [
          asked("place", "Where does it show?", "scopes"),
          asked("reasons", "What lies behind it?", "root-causes"),
          asked("view", "What might we not see?", "text"),
        ],
      },
      {
        ...step,
        id: "look",
        letter: "B",
        title: say("Look at actions"),
        guidingQuestions: [asked("before", "What was tried before?", "text")],
      },
      {
        ...step,
        id: "act",
        letter: "C",
        title: say("Act"),
        guidingQuestions: [asked("ready", "Who is ready to begin?", "text")],
      },
    ],
    planningStages: [
      { id: "first", title: say("Choose"), question: words("What first?"), considerations: [] },
      { id: "then", title: say("Fit"), question: words("What then?"), considerations: [] },
    ],
  };
}

/** A guidebook with two key questions, four causes and six actions. */
function sampleGuidebook(say: Say = (text) => text): Guidebook {
  const both = ["between", "inside"];
  return {
    id: "meals-book",
    version: "0.3.0",
    status: "draft",
    locale: "en",
    framework: "fair-lunch",
    dimension: "meals",
    rights: "CC BY 4.0",
    title: say("School Meals"),
    summary: [],
    sections: [],
    keyQuestions: [
      {
        id: "warm",
        code: "4.1",
        text: say("Does every child get a warm meal?"),
        rootCauses: [
          cause("late", say("Late buses"), {
            scopes: both,
            actionScopes: both,
            actions: [
              action("hold", say("Hold breakfast for the last bus")),
              action("bags", say("Hand out breakfast bags"), ["inside"]),
            ],
          }),
          cause("stoves", say("Too few stoves"), {
            scopes: ["between"],
            actionScopes: ["between"],
            actions: [action("share", say("Share a kitchen between two schools"))],
          }),
          cause("time", say("Short breaks"), {
            scopes: ["inside"],
            actionScopes: both,
            actions: [
              action("longer", say("Make the break longer")),
              action("lines", say("Open a second line")),
            ],
          }),
        ],
      },
      {
        id: "price",
        code: "4.2",
        text: say("Can every family pay?"),
        rootCauses: [
          cause("forms", say("Forms in one language only"), {
            scopes: ["between"],
            actionScopes: ["between"],
            actions: [action("translate", say("Translate the forms"))],
          }),
        ],
      },
    ],
    appendices: [],
  };
}

/** A guidebook and its worksheet. */
export interface Sample {
  readonly resolved: ResolvedGuidebook;
  readonly worksheet: Worksheet;
}

/** The sample, said in some way, after a change of its content. */
export function sample(
  say: Say = (text) => text,
  change: (framework: Framework, guidebook: Guidebook) => void = () => {},
): Sample {
  const framework = sampleFramework(say);
  const guidebook = sampleGuidebook(say);
  change(framework, guidebook);
  const resolved = resolve(framework, guidebook);
  return { resolved, worksheet: projectWorksheet(resolved, { locale: en }) };
}
