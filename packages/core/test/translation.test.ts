import { expect, test } from "vitest";
import {
  checkFramework,
  checkGuidebook,
  checkTranslation,
  coreDiagnostics,
  type Diagnostic,
  type Framework,
  type Guidebook,
  type ModelPath,
} from "../src/index.js";
import { prose, sampleFramework, sampleGuidebook, words } from "./sample-content.js";

const place = (file: string) => (path: ModelPath) => ({ file: `${file}:${path.join("/")}` });

function translated<Model extends Framework | Guidebook>(source: Model): Model {
  return { ...source, locale: "es", translates: source.version };
}

function compare(translation: Framework | Guidebook, source: Framework | Guidebook): Diagnostic[] {
  return checkTranslation({ translation, source, locate: place("es"), locateSource: place("en") });
}

const inShort = ({ code, file, message }: Diagnostic): string => `${code} ${file} ${message}`;

function changedGuidebook(change: (guidebook: Guidebook) => void): string[] {
  const translation = translated(sampleGuidebook());
  change(translation);
  return compare(translation, sampleGuidebook()).map(inShort);
}

const causes = (guidebook: Guidebook) => guidebook.keyQuestions[0]!.rootCauses;

test("a translation with the same parts is in order, whatever its wording", () => {
  const translation = translated(sampleGuidebook());
  translation.title = "La familia";
  causes(translation)[0]!.description = prose("Solo entre semana.");
  causes(translation)[0]!.scopes = ["between", "inside"];
  expect(compare(translation, sampleGuidebook())).toEqual([]);
  expect(compare(translated(sampleFramework()), sampleFramework())).toEqual([]);
});

const faults: [string, (guidebook: Guidebook) => void, string[]][] = [
  [
    "a missing action",
    (g) => void causes(g)[0]!.actions.pop(),
    [
      'core/translation-missing es:keyQuestions/0/rootCauses/0 This translation lacks the action "texts", which stands in en:keyQuestions/0/rootCauses/0/actions/1.',
    ],
  ],
  [
    "a missing root cause, told once for all its actions",
    (g) => void causes(g).shift(),
    [
      'core/translation-missing es:keyQuestions/0 This translation lacks the root cause "hours", which stands in en:keyQuestions/0/rootCauses/0.',
    ],
  ],
  [
    "a missing heading, whose actions fell to the cause before it",
    (g) => {
      const [gone] = causes(g).splice(1, 1);
      causes(g)[0]!.actions.push(...gone!.actions);
    },
    [
      'core/translation-missing es:keyQuestions/0 This translation lacks the root cause "money", which stands in en:keyQuestions/0/rootCauses/1.',
    ],
  ],
  [
    "an extra root cause, told once for all its actions",
    (g) =>
      void causes(g).push({
        ...structuredClone(causes(g)[0]!),
        id: "distance",
        actions: [{ id: "buses", text: [], examples: [] }],
      }),
    [
      'core/translation-extra es:keyQuestions/0/rootCauses/2/id The source, en:, has no root cause "distance".',
    ],
  ],
  [
    "a misspelt id",
    (g) => void (causes(g)[0]!.actions[0]!.id = "evening"),
    [
      'core/translation-renamed es:keyQuestions/0/rootCauses/0/actions/0/id The action "evening" is called "evenings" in en:keyQuestions/0/rootCauses/0/actions/0.',
    ],
  ],
  [
    "a translated id, and none of what stands in it",
    (g) => void (causes(g)[1]!.id = "sin-dinero"),
    [
      'core/translation-renamed es:keyQuestions/0/rootCauses/1/id The root cause "sin-dinero" is called "money" in en:keyQuestions/0/rootCauses/1.',
    ],
  ],
  [
    "an action under another cause",
    (g) => void causes(g)[1]!.actions.push(causes(g)[0]!.actions.pop()!),
    [
      'core/translation-moved es:keyQuestions/0/rootCauses/1/actions/1/id The action "texts" does not belong here: en:keyQuestions/0/rootCauses/0/actions/1 has it as action of "hours".',
    ],
  ],
  [
    "another kind of thing",
    (g) => {
      g.sections.pop();
      g.appendices.push({ id: "own-part", title: "Own", body: [], sections: [] });
    },
    [
      'core/translation-moved es:appendices/0/id The appendix "own-part" does not belong here: en:sections/1 has it as section.',
    ],
  ],
  [
    "another order",
    (g) => void causes(g).reverse(),
    [
      'core/translation-reordered es:keyQuestions/0/rootCauses/0/id Here stands the root cause "money", where the source has "hours" (en:keyQuestions/0/rootCauses/0).',
    ],
  ],
  [
    "other scopes",
    (g) => void (causes(g)[0]!.actionScopes = ["inside"]),
    [
      "core/translation-value es:keyQuestions/0/rootCauses/0/actionScopes The scopes of the actions here: inside. In en:keyQuestions/0/rootCauses/0/actionScopes: between, inside.",
    ],
  ],
  [
    "other scopes, which the actions follow",
    (g) => Object.assign(causes(g)[1]!, { scopes: ["inside"], actionScopes: ["inside"] }),
    [
      "core/translation-value es:keyQuestions/0/rootCauses/1/scopes The scopes here: inside. In en:keyQuestions/0/rootCauses/1/scopes: between.",
    ],
  ],
  [
    "scopes of its own",
    (g) => void (causes(g)[0]!.actions[0]!.scopes = ["inside"]),
    [
      "core/translation-value es:keyQuestions/0/rootCauses/0/actions/0/scopes The scopes here: inside. In en:keyQuestions/0/rootCauses/0/actions/0/scopes: none.",
    ],
  ],
  [
    "another dimension",
    (g) => void (g.dimension = "funding"),
    ["core/translation-value es:dimension The dimension here: funding. In en:dimension: family."],
  ],
  [
    "other retired ids",
    (g) => void (g.retired = { late: "hours" }),
    ["core/translation-value es:retired The list of retired ids here: late: hours. In en:retired: none."],
  ],
  [
    "no word of the version",
    (g) => void delete g.translates,
    [
      "core/translates-missing es:locale This translation does not say which version of en: it was made from.",
    ],
  ],
  [
    "a version that is not there yet",
    (g) => void (g.translates = "0.2.0"),
    ["core/translation-ahead es:translates This translates version 0.2.0, but en: is only at version 0.1.0."],
  ],
];

test.each(faults)("%s", (_name, change, expected) => {
  expect(changedGuidebook(change)).toEqual(expected);
});

test("a framework's values are compared as well", () => {
  const translation = translated(sampleFramework());
  translation.dimensions = [{ ...translation.dimensions[0]!, number: 7 }, translation.dimensions[1]!];
  translation.steps = structuredClone(translation.steps);
  translation.steps[1].letter = "D";
  translation.steps[1].guidingQuestions[1]!.answer = "none";
  translation.planningStages = structuredClone(translation.planningStages);
  translation.planningStages[0]!.considerations = [];
  expect(compare(translation, sampleFramework()).map(({ code, file }) => `${code} ${file}`)).toEqual([
    "core/translation-missing es:planningStages/0",
    "core/translation-value es:dimensions/0/number",
    "core/translation-value es:steps/1/letter",
    "core/translation-value es:steps/1/guidingQuestions/1/answer",
  ]);
});

test("what the source's extensions say, the translation's say too, in its own words", () => {
  const source = { ...sampleFramework(), extensions: { whole: { glyph: "sun", note: "All of it" } } };
  const translation = { ...translated(source), extensions: { whole: { note: "Todo", more: "Más" } } };
  expect(compare(translation, source).map(inShort)).toEqual([
    "core/translation-value es:extensions The extensions here: none of these. In en:extensions: whole.glyph.",
  ]);
});

test("an older translation gets one warning that lists what changed", () => {
  const source = { ...sampleGuidebook(), version: "0.10.0" };
  causes(source)[0]!.actions.push({ id: "calls", text: prose("Call."), examples: [] });
  causes(source)[1]!.actions.pop();
  causes(source)[1]!.scopes = ["inside"];
  const translation = { ...translated(sampleGuidebook()), translates: "0.9.0" };
  const found = compare(translation, source);
  expect(found.map(inShort)).toEqual([
    'core/translation-outdated es:translates This translates version 0.9.0, but en: is at version 0.10.0 now. What differs: action "calls" is new (en:keyQuestions/0/rootCauses/0/actions/2); action "pool" is gone (here: es:keyQuestions/0/rootCauses/1/actions/0/id); scopes is now inside (en:keyQuestions/0/rootCauses/1/scopes).',
  ]);
  expect(found[0]?.severity).toBe("warning");
});

test("an older translation with the same parts is told that wording changed", () => {
  const source = { ...sampleGuidebook(), version: "1.0.0" };
  const translation = { ...translated(sampleGuidebook()), translates: "1.0.0-beta.1" };
  expect(compare(translation, source)[0]?.message).toContain("only wording changed");
  expect(compare({ ...translation, translates: "1.0.0" }, source)).toEqual([]);
});

const languages: [string, string[]][] = [
  ["en", []],
  ["pt-BR", []],
  ["es-419", []],
  ["zh-Hant", []],
  ["hmn", []],
  ["xx", ["core/unknown-language error"]],
  ["es-QQ", ["core/unknown-language error"]],
  ["mam", ["core/unusual-language note"]],
  ["spa", ["core/long-language warning"]],
];

test.each(languages)("the language %s", (locale, expected) => {
  const framework = { ...sampleFramework(), locale };
  const guidebook = { ...sampleGuidebook(), locale };
  const seen = (found: Diagnostic[]) => found.map(({ code, severity }) => `${code} ${severity}`);
  expect(seen(checkFramework({ framework, locate: place("f") }))).toEqual(expected);
  expect(seen(checkGuidebook({ guidebook, framework, guidebooks: [guidebook], locate: place("g") }))).toEqual(
    expected,
  );
});

test("what the source has in several places of one thing is paired by its own list", () => {
  const source = sampleGuidebook();
  source.terms = { items: [{ id: "caregiver", term: "Caregiver", definition: words("x"), forms: [] }] };
  const translation = translated(structuredClone(source));
  translation.terms!.items[0]!.forms.push({ id: "aunt", term: "Tía", definition: words("y") });
  expect(compare(translation, source).map(({ code, file }) => `${code} ${file}`)).toEqual([
    "core/translation-extra es:terms/items/0/forms/0/id",
  ]);
});

test("every code about translations and languages has a fault above", () => {
  const shown = [...faults, ...languages].flatMap(([, ...rest]) => rest.flat().map(String));
  const codes = Object.values(coreDiagnostics).map((kind) => kind.code);
  const unseen = codes.filter(
    (code) => /^core\/(translat|.*-language$)/.test(code) && !shown.some((text) => text.startsWith(code)),
  );
  expect(unseen).toEqual(["core/translation-outdated"]);
});
