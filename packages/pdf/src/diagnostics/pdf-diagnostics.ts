import type { DiagnosticKind } from "@guidebook-kit/core";

/** Catalogue of what printing, finishing and checking a PDF report. Codes are permanent. */
export const pdfDiagnostics = {
  outsideRequest: {
    code: "pdf/outside-request",
    severity: "warning",
    summary: "A page asks for something that it does not hold itself.",
    message: ({ address }: { address: string }) =>
      `The page asks for "${address}", which printing does not fetch.`,
    hint: () => "Put the picture, style or typeface into the page itself, as a data: address.",
  } satisfies DiagnosticKind<{ address: string }>,
  unknownPageReference: {
    code: "pdf/unknown-page-reference",
    severity: "error",
    summary: "A page reference names an id to which no link of the page leads.",
    message: ({ id }: { id: string }) => `The page number of "${id}" is asked for, and no link leads there.`,
    hint: () => "Put the reference into a link to that id, and check that the id stands on the page.",
  } satisfies DiagnosticKind<{ id: string }>,
  unstablePageReferences: {
    code: "pdf/unstable-page-references",
    severity: "error",
    summary: "Filling in page numbers moves the pages again and again.",
    message: ({ prints }: { prints: number }) =>
      `After ${prints} prints, the page numbers still move what they stand for to other pages.`,
    hint: () => "Give page references a fixed width in the page's style.",
  } satisfies DiagnosticKind<{ prints: number }>,
  printFailed: {
    code: "pdf/print-failed",
    severity: "error",
    summary: "The browser breaks off while it prints a page.",
    message: ({ reason }: { reason: string }) => `The browser could not print this page: ${reason}.`,
    hint: () => "Try again; if it happens again, try another browser or a smaller page.",
  } satisfies DiagnosticKind<{ reason: string }>,
} as const;
