import type { DiagnosticKind } from "./diagnostic-kind.js";

/** Catalogue of what the rule about language tags reports. Codes are permanent. */
export const languageDiagnostics = {
  unknownLanguage: {
    code: "core/unknown-language",
    severity: "error",
    summary: "A file names a language or a region that does not exist.",
    message: ({ part, tag }: { part: string; tag: string }) => `"${tag}" names no ${part} that exists.`,
    hint: () =>
      "Write the language's short code, such as en, es, vi or zh, with a region only where it matters: pt-BR.",
  } satisfies DiagnosticKind<{ part: string; tag: string }>,
  unusualLanguage: {
    code: "core/unusual-language",
    severity: "note",
    summary: "A file names a language of three letters that the kit cannot check.",
    message: ({ tag }: { tag: string }) => `The kit has no name for the language "${tag}".`,
    hint: () => "If the code is right, all is well. Pages show the code where they would show the name.",
  } satisfies DiagnosticKind<{ tag: string }>,
  longLanguage: {
    code: "core/long-language",
    severity: "warning",
    summary: "A file names a language by three letters that has a code of two.",
    message: ({ tag, short }: { tag: string; short: string }) =>
      `The language "${tag}" is written "${short}".`,
    hint: ({ short }) => `Write "locale: ${short}", since browsers know the language by that.`,
  } satisfies DiagnosticKind<{ tag: string; short: string }>,
} as const;
