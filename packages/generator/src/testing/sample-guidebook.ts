import type { Action, Guidebook, KeyQuestion, RootCause } from "@guidebook-kit/core";
import { phrase, prose, type SampleWords } from "./sample-words.js";

function action(words: SampleWords, id: string, rest: Partial<Action> = {}): Action {
  return { id, text: prose(words, `action ${id}`), examples: [], ...rest };
}

function cause(
  words: SampleWords,
  id: string,
  rest: Pick<RootCause, "scopes" | "actionScopes" | "actions">,
): RootCause {
  return {
    id,
    title: words.line(`cause ${id}`),
    description: prose(words, `description ${id}`),
    vision: prose(words, `vision ${id}`),
    ...rest,
  };
}

function firstQuestion(words: SampleWords): KeyQuestion {
  return {
    id: "warm-meals",
    code: "3.1",
    text: words.line("key question one"),
    rootCauses: [
      cause(words, "late-buses", {
        scopes: ["among-sites", "in-each-site"],
        actionScopes: ["among-sites", "in-each-site"],
        actions: [
          action(words, "hold-breakfast", {
            title: words.line("action title"),
            examples: [phrase(words.line("example"))],
          }),
          action(words, "grab-and-go", { scopes: ["in-each-site"] }),
        ],
      }),
      cause(words, "one-kitchen", {
        scopes: ["among-sites"],
        actionScopes: ["among-sites"],
        actions: [action(words, "second-kitchen")],
      }),
    ],
  };
}

function secondQuestion(words: SampleWords): KeyQuestion {
  return {
    id: "fair-prices",
    code: "3.2",
    text: words.line("key question two"),
    scopes: ["whole-system", "among-sites"],
    rootCauses: [
      cause(words, "state-formula", {
        scopes: ["whole-system"],
        actionScopes: ["whole-system"],
        actions: [],
      }),
      cause(words, "hidden-forms", {
        scopes: ["whole-system", "among-sites"],
        actionScopes: ["whole-system"],
        actions: [
          action(words, "one-form", {
            text: [
              {
                type: "paragraph",
                children: [
                  {
                    type: "reference",
                    target: { kind: "node", guidebook: "sample-meals", node: "hold-breakfast" },
                    children: phrase(words.line("reference")),
                  },
                ],
              },
            ],
          }),
        ],
      }),
    ],
  };
}

/**
 * Builds a small guidebook: two key questions, a cause in two scopes, causes with one column, a cause without
 * actions.
 *
 * @param words How its texts sound.
 * @returns A guidebook that passes every rule together with the sample framework.
 */
export function sampleGuidebook(words: SampleWords): Guidebook {
  return {
    id: "sample-meals",
    version: "1.10.0",
    status: "draft",
    locale: words.locale,
    framework: "sample-frame",
    dimension: "school-meals",
    rights: words.line("rights of the guidebook"),
    source: words.line("source"),
    title: words.line("guidebook"),
    summary: prose(words, "guidebook summary"),
    sections: [
      { id: "frame-part", title: words.line("frame part"), body: prose(words, "here"), sections: [] },
      { id: "own-part", title: words.line("own part"), body: prose(words, "own"), sections: [] },
    ],
    terms: {
      items: [
        { id: "menu-cycle", term: words.line("cycle"), definition: phrase(words.line("meaning")), forms: [] },
      ],
    },
    resources: {
      items: [
        {
          id: "meal-study",
          title: words.line("study"),
          publisher: words.line("press"),
          year: 2021,
          url: "https://example.org/s",
        },
        { id: "paper-study", title: words.line("paper"), publisher: words.line("press two") },
      ],
    },
    relatedDimensions: { items: [{ dimension: "school-buses", why: phrase(words.line("why")) }] },
    scopeExamples: { items: [{ scope: "whole-system", text: phrase(words.line("scope example")) }] },
    keyQuestions: [firstQuestion(words), secondQuestion(words)],
    appendices: [
      { id: "extra-part", title: words.line("appendix"), body: prose(words, "appendix"), sections: [] },
    ],
  };
}
