import { expect, test } from "vitest";
import {
  checkFramework,
  checkGuidebook,
  coreDiagnostics,
  type Diagnostic,
  type Framework,
  Framework as FrameworkSchema,
  type Guidebook,
  Guidebook as GuidebookSchema,
  listEmptyParts,
  type ModelPath,
  type Reference,
} from "../src/index.js";
import { sampleFramework, sampleGuidebook, words } from "./sample-content.js";

/** Puts each path on a line of its own, so that a test sees where a diagnostic points. */
function locator(): { locate: (path: ModelPath) => { file: string }; paths: string[] } {
  const paths: string[] = [];
  return {
    paths,
    locate: (path) => {
      paths.push(path.join("/"));
      return { file: path.join("/") };
    },
  };
}

const found = (diagnostics: Diagnostic[]): string[] => diagnostics.map(({ code, file }) => `${code} ${file}`);

function checkChangedFramework(change: (framework: Framework) => void): string[] {
  const framework = sampleFramework();
  change(framework);
  return found(checkFramework({ framework, locate: locator().locate }));
}

function checkChangedGuidebook(change: (guidebook: Guidebook) => void): Diagnostic[] {
  const guidebook = sampleGuidebook();
  change(guidebook);
  return checkGuidebook({
    guidebook,
    framework: sampleFramework(),
    guidebooks: [guidebook],
    locate: locator().locate,
  });
}

const refer = (guidebook: Guidebook, target: Reference): void => {
  guidebook.summary = [
    { type: "paragraph", children: [{ type: "reference", target, children: words("x") }] },
  ];
};

/** Every rule with one fault that breaks it, and what must be said of it. */
const frameworkFaults: [string, (framework: Framework) => void, string][] = [
  [
    "an id twice",
    (f) => void (f.sections[0] = { ...f.sections[0]!, id: "whole" }),
    "core/duplicate-id sections/0/id",
  ],
  ["a number twice", (f) => void (f.dimensions[1]!.number = 4), "core/duplicate-number dimensions/1/number"],
  ["a letter twice", (f) => void (f.steps[1].letter = "A"), "core/duplicate-number steps/1/letter"],
  [
    "a scope label twice",
    (f) => void (f.scopes.items[1]!.label = "whole SYSTEM"),
    "core/duplicate-label scopes/items/1",
  ],
  ["no menu question", (f) => void f.steps[0].guidingQuestions.pop(), "core/menu-question-count steps/0"],
  [
    "a menu question in step B",
    (f) => void (f.steps[1].guidingQuestions[0]!.answer = "root-causes"),
    "core/menu-question-misplaced steps/1/guidingQuestions/0",
  ],
  ["a retired id alive", (f) => void (f.retired = { whole: null }), "core/retired-id-alive retired/whole"],
  [
    "a lost successor",
    (f) => void (f.retired = { gone: "nowhere" }),
    "core/retired-target-unknown retired/gone",
  ],
  [
    "a broken link",
    (f) =>
      void (f.summary = [
        {
          type: "paragraph",
          children: [{ type: "reference", target: { kind: "framework-node", node: "wholes" }, children: [] }],
        },
      ]),
    "core/unknown-reference summary/0/children/0",
  ],
];

test.each(frameworkFaults)("framework with %s", (_name, change, expected) => {
  expect(checkChangedFramework(change)).toEqual([expected]);
});

const guidebookFaults: [string, (guidebook: Guidebook) => void, string][] = [
  [
    "an id twice",
    (g) => void (g.keyQuestions[0]!.rootCauses[1]!.id = "hours"),
    "core/duplicate-id keyQuestions/0/rootCauses/1/id",
  ],
  [
    "an unknown related dimension",
    (g) => void (g.relatedDimensions = { items: [{ dimension: "fundin", why: [] }] }),
    "core/unknown-dimension relatedDimensions/items/0",
  ],
  [
    "itself as related",
    (g) => void (g.relatedDimensions = { items: [{ dimension: "family", why: [] }] }),
    "core/self-related relatedDimensions/items/0",
  ],
  [
    "another dimension's code",
    (g) => void (g.keyQuestions[0]!.code = "5.1"),
    "core/wrong-code keyQuestions/0/code",
  ],
  [
    "an unknown scope",
    (g) => void (g.keyQuestions[0]!.rootCauses[1]!.scopes = ["betwen"]),
    "core/unknown-scope keyQuestions/0/rootCauses/1/scopes",
  ],
  [
    "an action outside its cause's columns",
    (g) => void (g.keyQuestions[0]!.rootCauses[1]!.actions[0]!.scopes = ["inside"]),
    "core/scope-outside-columns keyQuestions/0/rootCauses/1/actions/0/scopes",
  ],
  [
    "a question that leaves a scope out",
    (g) => void (g.keyQuestions[0]!.scopes = ["between"]),
    "core/scope-outside-question keyQuestions/0/rootCauses/0/scopes",
  ],
  [
    "an id that the framework uses for something else",
    (g) => void (g.sections[1]!.id = "whole"),
    "core/id-in-both-files sections/1/id",
  ],
  [
    "an override of nothing",
    (g) => void (g.overrides = { steps: [{ id: "lok", title: "X" }], stages: [] }),
    "core/unknown-override overrides/steps/0/id",
  ],
  [
    "a question override in the wrong step",
    (g) =>
      void (g.overrides = {
        steps: [{ id: "look", title: "X", guidingQuestions: [{ id: "place", text: "Y" }] }],
        stages: [],
      }),
    "core/unknown-override overrides/steps/0/guidingQuestions/0/id",
  ],
  [
    "a link to an unknown guidebook",
    (g) => refer(g, { kind: "guidebook", guidebook: "elsewhere" }),
    "core/unknown-guidebook summary/0/children/0",
  ],
  [
    "a link to a dimension without guidebook",
    (g) => refer(g, { kind: "dimension", dimension: "funding" }),
    "core/dimension-without-guidebook summary/0/children/0",
  ],
  [
    "a text that is still to be written",
    (g) => {
      g.keyQuestions[0]!.rootCauses[0]!.title = "✎ Name of a root cause";
    },
    "core/still-to-write keyQuestions/0/rootCauses/0/title",
  ],
  [
    "a link to an unknown id",
    (g) => refer(g, { kind: "node", guidebook: "family-book", node: "evenin" }),
    "core/unknown-reference summary/0/children/0",
  ],
];

test.each(guidebookFaults)("guidebook with %s", (_name, change, expected) => {
  expect(found(checkChangedGuidebook(change))).toEqual([expected]);
});

test("the sample passes its schemas and every rule", () => {
  expect(FrameworkSchema.safeParse(sampleFramework()).error).toBeUndefined();
  expect(GuidebookSchema.safeParse(sampleGuidebook()).error).toBeUndefined();
  expect(checkChangedFramework(() => {})).toEqual([]);
  expect(checkChangedGuidebook(() => {})).toEqual([]);
});

test("a near miss names the id that was meant", () => {
  const [diagnostic] = checkChangedGuidebook((g) =>
    refer(g, { kind: "node", guidebook: "family-book", node: "evenin" }),
  );
  expect(diagnostic?.suggestion).toBe("evenings");
});

test("every code of the catalogue has a fault above", () => {
  const shown = new Set(
    [...frameworkFaults, ...guidebookFaults].map(([, , expected]) => expected.split(" ")[0]),
  );
  expect(
    Object.values(coreDiagnostics)
      .map((kind) => kind.code)
      // Translations and languages have tests of their own.
      .filter((code) => !shown.has(code) && !/^core\/(translat|.*-language$)/.test(code)),
  ).toEqual([]);
});

test("parts that are empty are listed with the id that they stand by", () => {
  const guidebook = structuredClone(sampleGuidebook());
  expect(listEmptyParts(guidebook)).toEqual([]);
  const cause = guidebook.keyQuestions[0]!.rootCauses[0]!;
  Object.assign(cause, { description: [], vision: [], actions: [], title: "Late" });
  guidebook.summary = [];
  guidebook.sections = [
    {
      id: "outer",
      title: "Outer",
      body: [],
      sections: [{ id: "inner", title: "Inner", body: [], sections: [] }],
    },
  ];
  expect(listEmptyParts(guidebook)).toEqual([
    { part: "summary", what: "the summary" },
    { part: "section", what: 'the section "Inner"', id: "inner" },
    { part: "description", what: 'what "Late" means', id: cause.id },
    { part: "vision", what: 'the vision of "Late"', id: cause.id },
    { part: "actions", what: 'potential actions for "Late"', id: cause.id },
  ]);
});

test("a stage override may keep the ids of its considerations", () => {
  const diagnostics = checkChangedGuidebook((g) => {
    g.overrides = {
      steps: [],
      stages: [{ id: "first", title: "X", considerations: [{ id: "soon", text: words("Y") }] }],
    };
  });
  expect(found(diagnostics)).toEqual([]);
});

test("a link to no id says where ids stand, and when it may do without one", () => {
  const guidebook = sampleGuidebook();
  const others = [guidebook, { ...sampleGuidebook(), id: "other-book" }];
  const framework = sampleFramework();
  const hintOf = (target: Reference): string | undefined => {
    refer(guidebook, target);
    return checkGuidebook({ guidebook, framework, guidebooks: others, locate: locator().locate })[0]?.hint;
  };
  expect(hintOf({ kind: "node", guidebook: "other-book", node: "nowhere" })).toBe(
    'Write an id behind # that stands there, in <!-- #… --> at the end of a heading or an item. To link to the whole guidebook, leave "#nowhere" out.',
  );
  for (const target of [
    { kind: "node", guidebook: guidebook.id, node: "nowhere" },
    { kind: "framework-node", node: "nowhere-at-all" },
  ] as const) {
    expect(hintOf(target)).toMatch(/^Write an id behind # that stands there, .* or an item\.$/);
  }
});
