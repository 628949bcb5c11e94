import { type Diagnostic, GuidebookError } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import type { Field } from "@guidebook-kit/worksheet";
import { type FieldsResult, isFieldSchema, toFields } from "@guidebook-kit/worksheet/fields";
import { requireKnown } from "../require-known.js";
import type { GuidebookConfig, WorksheetName } from "./guidebook-config.js";

/** A guidebook in one language, as far as its fields depend on it. */
interface Named {
  readonly guidebook: { readonly id: string; readonly locale: string };
  readonly locale: Locale;
}

/** Guidebooks with the fields that the config adds to their worksheets. */
export interface WithFields<Task extends Named> {
  readonly tasks: readonly (Task & { readonly fields: readonly Field[] })[];
  /** What the worksheets do not hold of the fields' schemas; each is said once. */
  readonly diagnostics: readonly Diagnostic[];
}

const isByName = (value: object): value is (name: WorksheetName) => object | undefined =>
  typeof value === "function";

function askConfig(
  ask: (name: WorksheetName) => object | undefined,
  name: WorksheetName,
): object | undefined {
  try {
    return ask(name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GuidebookError("cli/config-failed", `The config's fields fail. ${reason}`, { cause: error });
  }
}

function schemaFor(fields: object, name: WorksheetName): object | undefined {
  if (isFieldSchema(fields)) return fields;
  if (isByName(fields)) return askConfig(fields, name);
  const schema: unknown = new Map(Object.entries(fields)).get(name.guidebook);
  return typeof schema === "object" || typeof schema === "function" ? (schema ?? undefined) : undefined;
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const words = errors.map(({ message, hint = "", code }) => `${message} ${hint} [${code}]`);
  throw new GuidebookError("cli/invalid-config", `The config's fields are not right. ${words.join(" ")}`);
}

/**
 * Gives guidebooks the fields that the config adds to their worksheets.
 *
 * @param tasks Every guidebook of the content, or what names it, in every language.
 * @param config The config.
 * @returns The guidebooks with their fields.
 * @throws GuidebookError `cli/invalid-config` when a worksheet cannot show a field, `cli/unknown-word` when fields are
 *   meant for a guidebook that is not there.
 */
export async function addFields<Task extends Named>(
  tasks: readonly Task[],
  { fields: configured }: GuidebookConfig,
): Promise<WithFields<Task>> {
  if (configured === undefined)
    return { tasks: tasks.map((task) => ({ ...task, fields: [] })), diagnostics: [] };
  if (!isFieldSchema(configured) && !isByName(configured)) {
    const known = [...new Set(tasks.map(({ guidebook }) => guidebook.id))];
    for (const id of Object.keys(configured)) requireKnown("guidebook", id, known);
  }
  const found = new Map<string, Diagnostic>();
  const extended: WithFields<Task>["tasks"][number][] = [];
  for (const task of tasks) {
    const { id, locale } = task.guidebook;
    const schema = schemaFor(configured, { guidebook: id, locale });
    const none: FieldsResult = { fields: [], diagnostics: [] };
    const { fields, diagnostics } = schema === undefined ? none : await toFields(schema, task.locale);
    refuseErrors(diagnostics);
    for (const diagnostic of diagnostics) found.set(diagnostic.message, diagnostic);
    extended.push({ ...task, fields });
  }
  return { tasks: extended, diagnostics: [...found.values()] };
}
