import type { DiagnosticKind } from "@guidebook-kit/core";

/** Catalogue of what the command reports about files and folders. Codes are permanent. */
export const cliDiagnostics = {
  noContent: {
    code: "cli/no-content",
    severity: "error",
    summary: "A content folder holds no framework and no guidebook.",
    message: () => "There is no framework and no guidebook in this folder.",
    hint: ({ markdown }: { markdown: string | undefined }) =>
      markdown === undefined
        ? "A framework is a file named framework.md; a guidebook is a file named guidebook.md in a folder of its own."
        : `"${markdown}" is Markdown, but only files named framework.md and guidebook.md are read (with a language between, as in guidebook.es.md). Rename it, or name another folder.`,
  } satisfies DiagnosticKind<{ markdown: string | undefined }>,
  notUtf8: {
    code: "cli/not-utf8",
    severity: "error",
    summary: "A content file is not text in UTF-8.",
    message: ({ offset }: { offset: number; utf16: boolean }) =>
      `This file is not text in UTF-8: the byte at offset ${offset} does not fit.`,
    hint: ({ utf16 }) =>
      utf16
        ? "It looks like UTF-16. Save it again with the encoding UTF-8."
        : 'Save it again with the encoding UTF-8. In a word processor, choose "Plain text", then "UTF-8".',
  } satisfies DiagnosticKind<{ offset: number; utf16: boolean }>,
  fileTooLarge: {
    code: "cli/file-too-large",
    severity: "error",
    summary: "A content file is far larger than any guidebook.",
    message: ({ bytes, limit }: { bytes: number; limit: number }) =>
      `This file has ${bytes} bytes; at most ${limit} are read.`,
    hint: () => "Check that it is a text. If it is, divide it into several guidebooks.",
  } satisfies DiagnosticKind<{ bytes: number; limit: number }>,
  linkOutside: {
    code: "cli/link-outside",
    severity: "error",
    summary: "A symbolic link in the content folder leads out of it, or nowhere.",
    message: () => "This link leads out of the content folder, or nowhere, so it is not read.",
    hint: () => "Put the file itself here, or take the link away.",
  } satisfies DiagnosticKind<object>,
} as const;
