import type { DiagnosticKind } from "@guidebook-kit/core";

/** What every message about a translation names. */
export interface TranslationPair {
  readonly id: string;
  /** Path of the file in the source language. */
  readonly source: string;
}

/** What is wrong between a translation and the file that it translates. */
export const translationDiagnostics = {
  translationMissingId: {
    code: "markdown/translation-missing-id",
    severity: "error",
    summary: "A translation lacks something that the file it translates has.",
    message: ({ id, source, line }: TranslationPair & { line: number }) =>
      `"${id}" is missing here; it stands in ${source}, line ${line}.`,
    hint: () =>
      "Translate it and give it the same id. Languages share their ids, so that answers fit together.",
  } satisfies DiagnosticKind<TranslationPair & { line: number }>,
  translationExtraId: {
    code: "markdown/translation-extra-id",
    severity: "error",
    summary: "A translation has something that the file it translates does not have.",
    message: ({ id, source, meant }: TranslationPair & { meant: string | undefined }) =>
      meant === undefined
        ? `"${id}" does not stand in ${source}.`
        : `"${id}" does not stand in ${source}; "${meant}" probably is what you mean.`,
    hint: ({ meant }) =>
      meant === undefined
        ? "Add it there first, or remove it here. Languages share their ids."
        : `Write <!-- #${meant} -->. Languages share their ids.`,
  } satisfies DiagnosticKind<TranslationPair & { meant: string | undefined }>,
  translationDiffers: {
    code: "markdown/translation-differs",
    severity: "error",
    summary: "A translation says something else than the file it translates, apart from its words.",
    message: ({ id, source, what }: TranslationPair & { what: string }) =>
      `"${id}" differs from ${source} in its ${what}.`,
    hint: () => "Numbers, scopes, answers and places are the same in every language.",
  } satisfies DiagnosticKind<TranslationPair & { what: string }>,
  translationBehind: {
    code: "markdown/translation-behind",
    severity: "warning",
    summary: "A translation does not say that it translates the version at hand.",
    message: ({
      source,
      version,
      translates,
    }: Omit<TranslationPair, "id"> & { version: string; translates: string | undefined }) =>
      translates === undefined
        ? `This translation does not say which version of ${source} it translates.`
        : `This translates version ${translates}; ${source} is now at version ${version}.`,
    hint: ({ version }) => `Once it is up to date, write "translates: ${version}".`,
  } satisfies DiagnosticKind<
    Omit<TranslationPair, "id"> & { version: string; translates: string | undefined }
  >,
} as const;
