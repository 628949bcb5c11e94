import type { DiagnosticKind } from "./diagnostic-kind.js";

/** Something with an id, what it is, and where the source has its counterpart. */
export interface Counterpart {
  readonly kind: string;
  readonly id: string;
  /** File and line in the source. */
  readonly where: string;
}

const inSentence = (parts: readonly string[], most = 12): string => {
  const rest = parts.length - most;
  return rest > 0 ? `${parts.slice(0, most).join("; ")}; and ${rest} more` : parts.join("; ");
};

/** Catalogue of what the rules about translations report. Codes are permanent. */
export const translationDiagnostics = {
  translationMissing: {
    code: "core/translation-missing",
    severity: "error",
    summary: "A translation lacks something that its source has.",
    message: ({ kind, id, where }: Counterpart) =>
      `This translation lacks the ${kind} "${id}", which stands in ${where}.`,
    hint: ({ id }) => `Translate it here and give it the same id: <!-- #${id} -->`,
  } satisfies DiagnosticKind<Counterpart>,
  translationExtra: {
    code: "core/translation-extra",
    severity: "error",
    summary: "A translation has something that its source lacks.",
    message: ({ kind, id, where }: Counterpart) => `The source, ${where}, has no ${kind} "${id}".`,
    hint: () => "Take it out here, or add it to the source first: all languages have the same parts.",
  } satisfies DiagnosticKind<Counterpart>,
  translationRenamed: {
    code: "core/translation-renamed",
    severity: "error",
    summary: "Something has another id in a translation than in its source.",
    message: ({ kind, id, sourceId, where }: Counterpart & { sourceId: string }) =>
      `The ${kind} "${id}" is called "${sourceId}" in ${where}.`,
    hint: ({ sourceId }) => `Ids are never translated. Write <!-- #${sourceId} --> here.`,
  } satisfies DiagnosticKind<Counterpart & { sourceId: string }>,
  translationMoved: {
    code: "core/translation-moved",
    severity: "error",
    summary:
      "Something is of another kind, or stands in something else, in a translation than in its source.",
    message: ({ kind, id, place, where }: Counterpart & { place: string }) =>
      `The ${kind} "${id}" does not belong here: ${where} has it as ${place}.`,
    hint: () => "Move it to the same place as in the source.",
  } satisfies DiagnosticKind<Counterpart & { place: string }>,
  translationReordered: {
    code: "core/translation-reordered",
    severity: "error",
    summary: "Things follow one another in another order in a translation than in its source.",
    message: ({ kind, id, sourceId, where }: Counterpart & { sourceId: string }) =>
      `Here stands the ${kind} "${id}", where the source has "${sourceId}" (${where}).`,
    hint: () =>
      "Put them in the source's order. People who read different languages point each other to cause 1 and action 1.1.",
  } satisfies DiagnosticKind<Counterpart & { sourceId: string }>,
  translationValue: {
    code: "core/translation-value",
    severity: "error",
    summary: "A translation changes what is no wording, such as the scopes of a root cause.",
    message: ({ name, value, sourceValue, where }: ChangedValueDetails) =>
      `The ${name} here: ${value}. In ${where}: ${sourceValue}.`,
    hint: () => "Say the same as the source, so that answers fit both languages.",
  } satisfies DiagnosticKind<ChangedValueDetails>,
  translatesMissing: {
    code: "core/translates-missing",
    severity: "warning",
    summary: "A translation does not say which version of its source it translates.",
    message: ({ file }: { file: string; version: string }) =>
      `This translation does not say which version of ${file} it was made from.`,
    hint: ({ version }) => `Add a line at its top, for example "translates: ${version}".`,
  } satisfies DiagnosticKind<{ file: string; version: string }>,
  translationOutdated: {
    code: "core/translation-outdated",
    severity: "warning",
    summary: "A translation was made from an older version of its source.",
    message: ({ translates, version, file, changes }: OutdatedDetails) =>
      `This translates version ${translates}, but ${file} is at version ${version} now. ${
        changes.length === 0
          ? "All parts are still the same, so only wording changed."
          : `What differs: ${inSentence(changes)}.`
      }`,
    hint: ({ version }) => `Bring the text up to date, then write "translates: ${version}".`,
  } satisfies DiagnosticKind<OutdatedDetails>,
  translationAhead: {
    code: "core/translation-ahead",
    severity: "warning",
    summary: "A translation names a version that its source has not reached.",
    message: ({ translates, version, file }: Omit<OutdatedDetails, "changes">) =>
      `This translates version ${translates}, but ${file} is only at version ${version}.`,
    hint: ({ version }) => `Write "translates: ${version}", or raise the source's version.`,
  } satisfies DiagnosticKind<Omit<OutdatedDetails, "changes">>,
} as const;

/** A value that differs, and where the source has its own. */
export interface ChangedValueDetails {
  readonly name: string;
  readonly value: string;
  readonly sourceValue: string;
  readonly where: string;
}

/** Two versions, and what changed between them. */
export interface OutdatedDetails {
  readonly translates: string;
  readonly version: string;
  readonly file: string;
  readonly changes: readonly string[];
}
