import type { Framework, GuidingQuestion } from "@guidebook-kit/core";
import { phrase, prose, type SampleWords } from "./sample-words.js";

function question(words: SampleWords, id: string, answer: GuidingQuestion["answer"]): GuidingQuestion {
  return {
    id,
    text: words.line(`question ${id}`),
    hint: prose(words, `hint ${id}`),
    prompts: [phrase(words.line(`prompt ${id}`))],
    answer,
  };
}

function steps(words: SampleWords): Framework["steps"] {
  return [
    {
      id: "look-closely",
      letter: "A",
      title: words.line("step one"),
      intro: prose(words, "step one"),
      worksheetIntro: prose(words, "sheet one"),
      guidingQuestions: [
        question(words, "which-places", "scopes"),
        question(words, "which-reasons", "root-causes"),
        question(words, "whose-view", "text"),
      ],
      menuHeading: words.line("menu"),
    },
    {
      id: "weigh-options",
      letter: "B",
      title: words.line("step two"),
      intro: prose(words, "step two"),
      guidingQuestions: [question(words, "fits-us", "none"), question(words, "done-before", "text")],
      tableHeading: words.line("table"),
    },
    {
      id: "set-out",
      letter: "C",
      title: words.line("step three"),
      intro: prose(words, "step three"),
      guidingQuestions: [question(words, "who-is-ready", "text")],
    },
  ];
}

function people(words: SampleWords): Pick<Framework, "stakeholderGroups" | "terms"> {
  return {
    stakeholderGroups: {
      items: [
        { id: "cooks", label: words.line("cooks"), roles: [phrase(words.line("role"))] },
        { id: "pupils", label: words.line("pupils"), roles: [] },
      ],
    },
    terms: {
      items: [
        {
          id: "tray",
          term: words.line("tray"),
          definition: phrase(words.line("tray meaning")),
          forms: [
            {
              id: "deep-tray",
              term: words.line("deep tray"),
              definition: phrase(words.line("deep meaning")),
            },
          ],
        },
      ],
    },
  };
}

/**
 * Builds a small framework with three scopes, the third systemwide.
 *
 * @param words How its texts sound.
 * @returns A framework that passes every rule.
 */
export function sampleFramework(words: SampleWords): Framework {
  return {
    id: "sample-frame",
    version: "0.2.0",
    locale: words.locale,
    title: words.line("frame"),
    publisher: words.line("publisher"),
    rights: words.line("rights"),
    summary: prose(words, "frame summary"),
    dimensions: [
      {
        id: "school-meals",
        number: 3,
        title: words.line("meals"),
        question: phrase(words.line("meals question")),
      },
      { id: "school-buses", number: 7, title: words.line("buses") },
    ],
    scopes: {
      intro: prose(words, "scopes"),
      items: [
        {
          id: "among-sites",
          label: words.line("among"),
          shortLabel: words.line("among short"),
          heading: words.line("gaps"),
        },
        { id: "in-each-site", label: words.line("within"), shortLabel: words.line("within short") },
        { id: "whole-system", label: words.line("system"), shortLabel: words.line("system short") },
      ],
    },
    ...people(words),
    sections: [
      {
        id: "frame-part",
        title: words.line("frame part"),
        body: [
          ...prose(words, "frame part"),
          {
            type: "paragraph",
            children: [{ type: "reference", target: { kind: "current-dimension" }, children: [] }],
          },
        ],
        sections: [],
      },
    ],
    steps: steps(words),
    planningStages: [
      {
        id: "begin",
        title: words.line("stage one"),
        question: phrase(words.line("stage one question")),
        considerations: [{ id: "ready-soon", text: phrase(words.line("consideration")) }],
      },
      {
        id: "go-on",
        title: words.line("stage two"),
        question: phrase(words.line("stage two question")),
        considerations: [],
      },
    ],
    labels: { "plan-who": words.line("who label") },
  };
}
