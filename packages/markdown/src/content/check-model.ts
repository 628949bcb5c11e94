import {
  coreDiagnostics,
  type Diagnostic,
  type Framework,
  type Guidebook,
  type Locate,
  listNodes,
  type ModelPath,
} from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { ReferenceInline } from "../read-context.js";
import type { CheckedModel } from "./read-model.js";

/** What may only seem so when a part of the file could not be read. */
const UNCERTAIN: readonly string[] = [
  coreDiagnostics.menuQuestionCount.code,
  coreDiagnostics.scopeOutsideColumns.code,
  coreDiagnostics.scopeOutsideQuestion.code,
];

/** Stands for the file of a diagnostic about something that has been reported. */
export const REPORTED = "\0";

/** Tells whether a reference may lead into a part that could not be read. */
export type LeadsToUnread = (reference: ReferenceInline) => boolean;

const isReference = (value: unknown): value is ReferenceInline =>
  typeof value === "object" && value !== null && "type" in value && value.type === "reference";

function valueAt(model: object, path: ModelPath): unknown {
  let here: unknown = model;
  for (const key of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/**
 * Whether everything in a file that others may refer to was read, each under its own id.
 *
 * @param read A model with what is known of its text.
 * @returns False when a heading was passed over, or something lacks its id or has that of another thing.
 */
export function isWhole({ context }: CheckedModel): boolean {
  if (!context.reporter.isComplete()) return false;
  const ids = new Set<string | undefined>([undefined]);
  for (const { id } of context.idSites) ids.add(id);
  return ids.size === context.idSites.length + 1;
}

/** Two rules that stumble over one place stumble over one mistake. */
function firstPerPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set<string>();
  return diagnostics.filter(({ position, severity }) => {
    const place = `${severity} ${position?.start.offset} ${position?.end.offset}`;
    if (position === undefined || !places.has(place)) {
      places.add(place);
      return true;
    }
    return false;
  });
}

/**
 * Runs rules over a model. What follows from a mistake that has been reported is left out.
 *
 * @param read The model.
 * @param rules Gives what is wrong, with the places that the function it gets tells.
 * @param leadsToUnread Whether a reference may lead into a part that could not be read.
 * @returns What the rules report.
 */
export function runRules(
  read: CheckedModel,
  rules: (locate: Locate) => Diagnostic[],
  leadsToUnread: LeadsToUnread,
): Diagnostic[] {
  const { model, context } = read;
  const whole = isWhole(read);
  const found = rules((path) => {
    const { position, reported } = context.positions.locate(model, path);
    const value = valueAt(model, path);
    const follows = reported || (isReference(value) && leadsToUnread(value));
    return { file: follows ? REPORTED : context.file.path, position };
  });
  return firstPerPlace(
    found.filter(({ file, code }) => file !== REPORTED && (whole || !UNCERTAIN.includes(code))),
  );
}

/**
 * Reports extensions that belong to no id of the file.
 *
 * @param read The model.
 */
export function checkExtensions(read: CheckedModel<Framework> | CheckedModel<Guidebook>): void {
  const { model, context } = read;
  if (model.extensions === undefined || !isWhole(read)) return;
  const known = new Set([model.id, ...listNodes(model).map(({ id }) => id)]);
  for (const id of Object.keys(model.extensions)) {
    if (known.has(id)) continue;
    const { position } = context.positions.locate(model, ["extensions", id]);
    context.reporter.report(markdownDiagnostics.extensionTarget, { id }, { position });
  }
}
