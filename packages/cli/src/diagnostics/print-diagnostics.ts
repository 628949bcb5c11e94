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
} as const;
