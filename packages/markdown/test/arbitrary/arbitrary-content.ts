import {
  type Action,
  ANSWER_KINDS,
  type Framework,
  GUIDEBOOK_STATUSES,
  type Guidebook,
  type Json,
  type KeyQuestion,
  listNodes,
  type PlanningStage,
  type Reference,
  type RootCause,
  type Section,
  type Step,
  visitReferences,
} from "@guidebook-kit/core";
import { WORKSHEET_LABEL_IDS } from "@guidebook-kit/locales";
import fc from "fast-check";
import { actionText, intro, line, phrase, richText } from "./mostly-plain.js";

/** A framework and a guidebook that pass all rules together. */
export interface Pair {
  readonly framework: Framework;
  readonly guidebook: Guidebook;
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });

const few = <Value>(arbitrary: fc.Arbitrary<Value>, minLength = 0): fc.Arbitrary<Value[]> =>
  fc.array(arbitrary, { minLength, maxLength: minLength + 1 });

/** Drops keys without a value. */
function dense<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;
}

/** An object of arbitraries; those that may be undefined are keys that may be absent. */
function record<Value extends object>(
  shape: {
    [Key in keyof Value]-?: fc.Arbitrary<Value[Key] | undefined>;
  },
): fc.Arbitrary<Value> {
  return fc.record<object>(shape).map((value) => dense(value) as Value);
}

/** Ids are given once all is made. */
const id: fc.Arbitrary<string> = fc.constant("");

function section(depth: number): fc.Arbitrary<Section> {
  const sections: fc.Arbitrary<Section[]> = depth === 0 ? fc.constant([]) : few(section(depth - 1));
  return fc.record({ id, title: line, body: richText, sections });
}

const term = fc.record({
  id,
  term: line,
  definition: phrase,
  forms: few(fc.record({ id, term: line, definition: phrase })),
});

const listOf = <Value>(item: fc.Arbitrary<Value>) => record({ intro: maybe(intro), items: few(item, 1) });

const question = record({
  id,
  text: line,
  hint: maybe(intro),
  prompts: few(phrase),
  answer: fc.constantFrom(...ANSWER_KINDS.filter((kind) => kind !== "root-causes")),
});

const step: fc.Arbitrary<Step> = record({
  id,
  letter: fc.constant("A"),
  title: line,
  intro: richText,
  worksheetIntro: maybe(richText),
  guidingQuestions: few(question),
  menuHeading: maybe(line),
  tableHeading: maybe(line),
});

const stage: fc.Arbitrary<PlanningStage> = fc.record({
  id,
  title: line,
  question: phrase,
  considerations: few(fc.record({ id, text: phrase })),
});

const version: fc.Arbitrary<string> = fc.constantFrom("0.1.0", "1.10.0", "10.20.30-beta.1");
const json = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !/__proto__|"<<"|-0/.test(JSON.stringify(value)))
  .map((value) => value as Json);
const extension: fc.Arbitrary<Record<string, Json>> = fc.dictionary(
  fc.constantFrom("a", "Key two", "null", "1", "#x", "it's: "),
  json,
  {
    minKeys: 1,
    maxKeys: 3,
  },
);

const framework: fc.Arbitrary<Framework> = record<Framework>({
  id: fc.constant("fair-share"),
  version,
  locale: fc.constant("en"),
  translates: maybe(version),
  title: line,
  publisher: line,
  rights: line,
  summary: richText,
  dimensions: few(record({ id, number: fc.nat(999), title: line, question: maybe(phrase) }), 2),
  scopes: listOf(record({ id, label: line, shortLabel: line, heading: maybe(line) })),
  stakeholderGroups: maybe(listOf(fc.record({ id, label: line, roles: few(phrase) }))),
  terms: maybe(listOf(term)),
  sections: few(section(1)),
  steps: fc.tuple(step, step, step),
  planningStages: few(stage, 1),
  labels: maybe(
    fc.dictionary(fc.constantFrom(...Object.keys(WORKSHEET_LABEL_IDS)), line, { minKeys: 1, maxKeys: 2 }),
  ),
  retired: maybe(fc.constant({ "old-one": null, "old-two": "old-one" })),
  extensions: maybe(fc.record({ "fair-share": extension })),
});

const action: fc.Arbitrary<Action> = record<Action>({
  id,
  title: maybe(line),
  text: actionText,
  examples: few(phrase),
  scopes: maybe(fc.constant([""])),
});

const cause: fc.Arbitrary<RootCause> = fc.record({
  id,
  title: line,
  description: richText,
  vision: richText,
  scopes: fc.constant([] as string[]),
  actionScopes: fc.constant([] as string[]),
  actions: few(action),
});

const resource = record({
  id,
  title: line,
  publisher: line,
  year: maybe(fc.integer({ min: 1000, max: 9999 })),
  url: maybe(fc.constantFrom("https://example.org/a(b)_c*", "http://example.org/?a&copy;=\\")),
});

const override = record({
  title: line,
  intro: maybe(richText.filter((prose) => prose.length > 0)),
  worksheetIntro: maybe(richText),
  menuHeading: maybe(line),
  tableHeading: maybe(line),
  question: maybe(record({ text: line, hint: maybe(intro), prompts: maybe(few(phrase, 1)) })),
});

const stageOverride = record({
  title: line,
  question: maybe(phrase),
  considerations: maybe(few(fc.record({ id, text: phrase }), 1)),
});

const guidebook: fc.Arbitrary<Guidebook> = record<Guidebook>({
  id: fc.constant("family-book"),
  version,
  status: fc.constantFrom(...GUIDEBOOK_STATUSES),
  locale: fc.constant("en"),
  translates: maybe(version),
  framework: fc.constant("fair-share"),
  dimension: id,
  rights: line,
  source: maybe(line),
  title: line,
  summary: richText,
  sections: few(section(0)),
  terms: maybe(listOf(term)),
  resources: maybe(listOf(resource)),
  relatedDimensions: maybe(listOf(fc.record({ dimension: id, why: phrase }))),
  scopeExamples: maybe(
    record({ intro: maybe(intro), items: few(fc.record({ scope: id, text: phrase }), 1) }),
  ),
  keyQuestions: few(
    record<KeyQuestion>({
      id,
      code: id,
      text: line,
      scopes: maybe(fc.constant([] as string[])),
      rootCauses: few(cause, 1),
    }),
    1,
  ),
  appendices: few(section(1)),
  overrides: fc.constant(undefined),
  retired: maybe(fc.constant({ "gone-away": null })),
  extensions: maybe(fc.record({ "family-book": extension })),
});

/** Gives every thing an id of its own, in the order of the model. */
function giveIds(model: Framework | Guidebook, prefix: string): void {
  for (const [index, { path }] of listNodes(model).entries()) {
    let here: unknown = model;
    for (const key of path) here = (here as Record<string | number, unknown>)[key];
    (here as { id: string }).id = `${prefix}-${index}`;
  }
}

/** Scopes that differ in case or in nothing could not be told apart. */
function tellScopesApart(model: Framework): void {
  const seen = new Set<string>();
  for (const scope of model.scopes.items) {
    const fold = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
    while (fold(scope.label) === "" || seen.has(fold(scope.label))) scope.label += "x";
    seen.add(fold(scope.label));
  }
}

function settleFramework(model: Framework): void {
  giveIds(model, "f");
  tellScopesApart(model);
  for (const [index, dimension] of model.dimensions.entries()) dimension.number = index + 4;
  for (const [index, { letter: _, ...rest }] of model.steps.entries()) {
    model.steps[index] = { ...rest, letter: "ABC"[index]! };
  }
  model.steps[0].guidingQuestions.push({ id: "f-menu", text: "Why?", prompts: [], answer: "root-causes" });
}

/** A choice of scopes that begins at one and is never empty. */
const chooseScopes = (all: readonly string[], seed: number): string[] =>
  all.map((_, index) => all[(index + seed) % all.length]!).slice(0, 1 + (seed % all.length));

function settleGuidebook(model: Guidebook, owner: Framework, seed: number): void {
  giveIds(model, "g");
  const scopes = owner.scopes.items.map((scope) => scope.id);
  const [own, ...others] = owner.dimensions;
  model.dimension = own!.id;
  for (const related of model.relatedDimensions?.items ?? [])
    related.dimension = others[seed % others.length]!.id;
  if (model.scopeExamples !== undefined) {
    model.scopeExamples.items.splice(scopes.length);
    for (const [index, example] of model.scopeExamples.items.entries()) example.scope = scopes[index]!;
  }
  for (const [index, keyQuestion] of model.keyQuestions.entries()) {
    keyQuestion.code = `${own!.number}.${index + 1}`;
    if (keyQuestion.scopes !== undefined) keyQuestion.scopes = [...scopes].reverse();
    for (const [place, rootCause] of keyQuestion.rootCauses.entries()) {
      rootCause.scopes = chooseScopes(scopes, seed + place);
      rootCause.actionScopes = place % 2 === 0 ? [...rootCause.scopes] : chooseScopes(scopes, seed + 1);
      for (const one of rootCause.actions) {
        if (one.scopes !== undefined) one.scopes = chooseScopes(rootCause.actionScopes, seed);
      }
    }
  }
}

/** Lets every reference lead to something that is there. */
function settleReferences(model: Framework | Guidebook, targets: readonly Reference[]): void {
  visitReferences(model, (target, path) => {
    const choice = target.kind === "framework-node" ? Number(target.node.replace("choose-", "")) : 0;
    let here: unknown = model;
    for (const key of path) here = (here as Record<string | number, unknown>)[key];
    (here as { target: Reference }).target = targets[choice % targets.length]!;
  });
}

const frameworkTargets = (model: Framework): Reference[] => [
  ...model.dimensions.map(({ id: dimension }): Reference => ({ kind: "dimension", dimension })),
  ...listNodes(model)
    .filter(({ kind }) => kind !== "dimension")
    .map((node): Reference => ({ kind: "framework-node", node: node.id })),
];

const guidebookTargets = ({ id: own, ...model }: Guidebook): Reference[] => [
  { kind: "guidebook", guidebook: own },
  ...listNodes({ id: own, ...model })
    .filter(({ override: isOverride }) => !isOverride)
    .map(
      ({ id: node, kind }): Reference =>
        kind === "resource"
          ? { kind, guidebook: own, resource: node }
          : { kind: "node", guidebook: own, node },
    ),
];

/** What the guidebook says instead of the framework's first step and stage. */
function addOverrides(
  model: Guidebook,
  owner: Framework,
  parts: { override: typeof override extends fc.Arbitrary<infer Value> ? Value : never; stage: object },
): void {
  const { question: asked, ...rest } = parts.override;
  const [first] = owner.steps;
  const questions =
    asked === undefined ? {} : { guidingQuestions: [{ id: first.guidingQuestions.at(-1)!.id, ...asked }] };
  const stageParts = structuredClone(parts.stage) as { title: string; considerations?: { id: string }[] };
  for (const [index, one] of (stageParts.considerations ?? []).entries()) one.id = `o-${index}`;
  model.overrides = {
    steps: [{ id: first.id, ...rest, ...questions }],
    stages: [{ id: owner.planningStages.at(-1)!.id, ...(stageParts as Omit<PlanningStage, "id">) }],
  };
}

/** Frameworks and guidebooks with all constructs of the grammar. */
export const pair: fc.Arbitrary<Pair> = fc
  .record({
    framework,
    guidebook,
    override: maybe(fc.record({ override, stage: stageOverride })),
    seed: fc.nat(10),
  })
  .map((parts) => {
    const made = structuredClone(parts);
    settleFramework(made.framework);
    settleGuidebook(made.guidebook, made.framework, made.seed);
    if (made.override !== undefined) addOverrides(made.guidebook, made.framework, made.override);
    const shared = frameworkTargets(made.framework);
    settleReferences(made.framework, [{ kind: "current-dimension" }, ...shared]);
    settleReferences(made.guidebook, [...guidebookTargets(made.guidebook), ...shared]);
    return { framework: made.framework, guidebook: made.guidebook };
  });
