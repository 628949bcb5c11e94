import type { GuidebookInput } from "@guidebook-kit/generator";
import { type IdList, listIds, rootCausesOf } from "./list-ids.js";
import { responseType } from "./response-type.js";
import { toLiteral } from "./to-literal.js";

/** An exported type or constant of the module, in words of the kit: its kinds need no ts-morph. */
export interface ModuleStatement {
  readonly kind: "type" | "constant";
  readonly name: string;
  /** A fixed comment: a text of the content could end one. */
  readonly docs: string;
  /** The type itself, or the constant's type. */
  readonly type: string;
  /** The constant's value; empty for a type. */
  readonly value: string;
}

type Entries = readonly (readonly [key: string, value: string])[];

const objectLiteral = (entries: Entries): string =>
  ["{", ...entries.map(([key, value]) => `  ${toLiteral(key)}: ${toLiteral(value)},`), "}"].join("\n");

const objectType = (entries: Entries): string =>
  ["{", ...entries.map(([key, value]) => `  readonly ${toLiteral(key)}: ${toLiteral(value)};`), "}"].join(
    "\n",
  );

const listLiteral = (ids: readonly string[]): string =>
  ids.length === 0 ? "[]" : ["[", ...ids.map((id) => `  ${toLiteral(id)},`), "]"].join("\n");

const unionType = (ids: readonly string[]): string =>
  ids.length === 0 ? "never" : ids.map((id) => `\n  | ${toLiteral(id)}`).join("");

function idStatements({ typeName, listName, words, ids }: IdList): ModuleStatement[] {
  return [
    { kind: "type", name: typeName, docs: `Ids of the ${words}.`, type: unionType(ids), value: "" },
    {
      kind: "constant",
      name: listName,
      docs: `The ${words}, in order.`,
      type: `readonly ${typeName}[]`,
      value: listLiteral(ids),
    },
  ];
}

function structureStatements({ resolved: { keyQuestions } }: GuidebookInput): ModuleStatement[] {
  const causes = keyQuestions.flatMap((question) =>
    question.rootCauses.map((cause) => [cause.id, question.id] as const),
  );
  const actions = keyQuestions
    .flatMap((question) => question.rootCauses)
    .flatMap((cause) => cause.actions.map((action) => [action.id, cause.id] as const));
  return [
    {
      kind: "constant",
      name: "keyQuestionOfRootCause",
      docs: "The key question that each root cause belongs to.",
      type: "Readonly<Record<RootCauseId, KeyQuestionId>>",
      value: objectLiteral(causes),
    },
    {
      kind: "constant",
      name: "rootCauseOfAction",
      docs: "The root cause that each potential action speaks to.",
      type: "Readonly<Record<ActionId, RootCauseId>>",
      value: objectLiteral(actions),
    },
  ];
}

function titleStatements({ resolved }: GuidebookInput): ModuleStatement[] {
  return [
    {
      kind: "constant",
      name: "keyQuestionTexts",
      docs: "What each key question asks, in this module's language.",
      type: "Readonly<Record<KeyQuestionId, string>>",
      value: objectLiteral(resolved.keyQuestions.map((question) => [question.id, question.text])),
    },
    {
      kind: "constant",
      name: "rootCauseTitles",
      docs: "The title of each root cause, in this module's language.",
      type: "Readonly<Record<RootCauseId, string>>",
      value: objectLiteral(rootCausesOf(resolved).map((cause) => [cause.id, cause.title])),
    },
  ];
}

/**
 * Lists the statements of a guidebook's module.
 *
 * @param input The guidebook.
 * @returns Exported types and constants in order; texts of the content stand in string literals only.
 */
export function moduleStatements(input: GuidebookInput): ModuleStatement[] {
  const { guidebook, version, digest, locale } = input.worksheet;
  const identity = Object.entries({ guidebook, version, digest, locale });
  return [
    {
      kind: "constant",
      name: "worksheet",
      docs: "The worksheet that answers name.",
      type: objectType(identity),
      value: objectLiteral(identity),
    },
    ...listIds(input.resolved).flatMap(idStatements),
    ...structureStatements(input),
    ...titleStatements(input),
    {
      kind: "type",
      name: "Response",
      docs: "A team's answers to this guidebook's worksheet.",
      type: responseType(input.worksheet),
      value: "",
    },
  ];
}
