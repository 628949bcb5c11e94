import type { DiagnosticKind } from "@guidebook-kit/core";

/** Catalogue of what the command reports about templates and printed pages. Codes are permanent. */
export const printDiagnostics = {
  unknownTemplate: {
    code: "cli/unknown-template",
    severity: "error",
    summary: "A file among edited templates takes the place of none of the kit's.",
    message: ({ path }: { path: string }) => `The kit has no template or style sheet "${path}".`,
    hint: () =>
      "A file is taken by its name and the folder in which it stands, as guidebook templates writes it. Rename or move it, or take it away.",
  } satisfies DiagnosticKind<{ path: string }>,
  otherGuidebook: {
    code: "cli/answers-of-another-guidebook",
    severity: "error",
    summary: "Answers are to be printed that belong to a guidebook or a language which was not asked for.",
    message: ({ guidebook }: { guidebook: string }) =>
      `These answers belong to the guidebook "${guidebook}", which is not among those that are to be printed.`,
    hint: () => "Leave --guidebook and --locale out: answers say themselves which guidebook they belong to.",
  } satisfies DiagnosticKind<{ guidebook: string }>,
  missingLetters: {
    code: "cli/missing-letters",
    severity: "warning",
    summary: "An answer that is printed holds characters that the typeface of the pages does not have.",
    message: ({ label, characters }: { label: string; characters: readonly string[] }) =>
      `The answer to "${label}" holds characters that the typeface of the pages does not have: ${characters.join(" ")}`,
    hint: () =>
      "Look at them on the page: another typeface of this computer draws them, or an empty box stands in their place. Then write them in other words, or install a typeface that has them.",
  } satisfies DiagnosticKind<{ label: string; characters: readonly string[] }>,
  notPrinted: {
    code: "cli/not-printed",
    severity: "error",
    summary: "A page could not be made, for example since an edited template fails.",
    message: ({ reason }: { reason: string }) => `This page was not made. ${reason}`,
    hint: () => "The other pages were made all the same.",
  } satisfies DiagnosticKind<{ reason: string }>,
} as const;
