import type { DiagnosticKind } from "@guidebook-kit/core";

const quoteAll = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

const lettersOf = (label: string): string => label.replace(/[*_:：\s]/g, "").toLowerCase();

/** Whether only the marks around a label are wrong. */
const isMarkedWrong = (label: string, meant: string): boolean => lettersOf(label) === lettersOf(meant);

/** What is wrong with run-in labels and their values. */
export const labelDiagnostics = {
  unknownLabel: {
    code: "markdown/unknown-label",
    severity: "error",
    summary: "A run-in label is misspelt, or written in another language.",
    message: ({ label, meant, foreign = false }: { label: string; meant: string; foreign?: boolean }) => {
      if (foreign) return `"${label}" is a label of another language than this file's.`;
      return isMarkedWrong(label, meant)
        ? `"${label}" is not written as a label is: in bold, with a colon.`
        : `"${label}" is not a label.`;
    },
    hint: ({ label, meant, foreign = false }) =>
      foreign || isMarkedWrong(label, meant) ? `Write ${meant}` : `Did you mean "${meant}"?`,
  } satisfies DiagnosticKind<{ label: string; meant: string; foreign?: boolean }>,
  labelNotHere: {
    code: "markdown/label-not-here",
    severity: "error",
    summary: "A run-in label stands where it has no meaning.",
    message: ({ label, heading }: { label: string; heading: string }) =>
      `"${label}" has no place under "${heading}" here.`,
    hint: () => "Remove it, or move it. Where it is ordinary text, write a backslash before its colon.",
  } satisfies DiagnosticKind<{ label: string; heading: string }>,
  labelRepeated: {
    code: "markdown/label-repeated",
    severity: "error",
    summary: "A run-in label stands twice.",
    message: ({ label }: { label: string }) => `"${label}" stands here a second time.`,
    hint: () => "Join the two.",
  } satisfies DiagnosticKind<{ label: string }>,
  labelMissing: {
    code: "markdown/label-missing",
    severity: "error",
    summary: "A run-in label is missing that has to be there.",
    message: ({ label, heading }: { label: string; heading: string; example: string }) =>
      `"${heading}" does not say "${label}".`,
    hint: ({ label, example }) => `Add a paragraph below the heading: **${label}:** ${example}`,
  } satisfies DiagnosticKind<{ label: string; heading: string; example: string }>,
  labelWithoutValue: {
    code: "markdown/label-without-value",
    severity: "error",
    summary: "Nothing stands behind a run-in label.",
    message: ({ label }: { label: string }) => `Nothing stands behind "${label}".`,
    hint: ({ values }: { values: readonly string[] }) => `It takes ${quoteAll(values)}.`,
  } satisfies DiagnosticKind<{ label: string; values: readonly string[] }>,
  unknownAnswer: {
    code: "markdown/unknown-answer",
    severity: "error",
    summary: "A guiding question asks for a kind of answer that there is not.",
    message: ({ answer }: { answer: string; meant: string | undefined; known: readonly string[] }) =>
      `"${answer}" is not a kind of answer.`,
    hint: ({ meant, known }) =>
      meant === undefined ? `It takes ${quoteAll(known)}.` : `Did you mean "${meant}"?`,
  } satisfies DiagnosticKind<{ answer: string; meant: string | undefined; known: readonly string[] }>,
  unknownScope: {
    code: "markdown/unknown-scope",
    severity: "error",
    summary: "A scope is named that the framework does not have, or is misspelt.",
    message: ({ scope }: { scope: string; meant: string | undefined; known: readonly string[] }) =>
      `The framework has no scope "${scope}".`,
    hint: ({ meant, known }) =>
      meant === undefined
        ? `Its scopes are ${quoteAll(known)}. Put commas between several.`
        : `Did you mean "${meant}"?`,
  } satisfies DiagnosticKind<{ scope: string; meant: string | undefined; known: readonly string[] }>,
  scopeRepeated: {
    code: "markdown/scope-repeated",
    severity: "error",
    summary: "A scope is named twice in one place.",
    message: ({ scope }: { scope: string }) => `"${scope}" is named twice here.`,
    hint: () => "Name it once.",
  } satisfies DiagnosticKind<{ scope: string }>,
} as const;
