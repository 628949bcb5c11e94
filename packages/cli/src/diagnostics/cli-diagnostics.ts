import type { DiagnosticKind } from "@guidebook-kit/core";
import { sizeWords } from "../report/size-words.js";

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
    message: ({ kind }: { kind: "other" | "utf-16" | "archive" }) =>
      kind === "archive"
        ? "This file is not a text, but a document of a word processor or an archive."
        : "This file is not text in UTF-8: from here on, its characters cannot be read.",
    hint: ({ kind }) => {
      if (kind === "archive")
        return 'Open it in its program and save it as "Plain text" with the encoding UTF-8.';
      const looks = kind === "utf-16" ? "It looks like UTF-16. " : "";
      return `${looks}Save the file again with the encoding UTF-8. In a word processor, choose "Plain text", then "UTF-8".`;
    },
  } satisfies DiagnosticKind<{ kind: "other" | "utf-16" | "archive" }>,
  fileTooLarge: {
    code: "cli/file-too-large",
    severity: "error",
    summary: "A content file is far larger than any guidebook.",
    message: ({ bytes, limit }: { bytes: number; limit: number }) =>
      `This file has ${sizeWords(bytes)}; a content file may have ${sizeWords(limit)}.`,
    hint: () => "Check that it is a text. If it is, divide it into several guidebooks.",
  } satisfies DiagnosticKind<{ bytes: number; limit: number }>,
  misnamedFile: {
    code: "cli/misnamed-file",
    severity: "warning",
    summary: "A file's name is nearly that of a framework or guidebook.",
    message: () => "This file is not read, because of its name.",
    hint: () => "If it is content, rename it. If it is not, give it a name that differs more.",
  } satisfies DiagnosticKind<object>,
  unreadable: {
    code: "cli/unreadable",
    severity: "error",
    summary: "A content file or folder cannot be read: a permission is missing, or the disk fails.",
    message: ({ why }: { why: string }) => `This cannot be read: ${why}.`,
    hint: () =>
      "Ask whoever looks after this computer to let you read it, or move it out of the content folder.",
  } satisfies DiagnosticKind<{ why: string }>,
  notBuilt: {
    code: "cli/not-built",
    severity: "error",
    summary: "In a preview, the pages could not be made, for example because of the config or a template.",
    message: ({ why }: { why: string }) => `The pages were not made. ${why}`,
    hint: () => "It goes on once that is mended.",
  } satisfies DiagnosticKind<{ why: string }>,
  emptyPart: {
    code: "cli/empty-part",
    severity: "note",
    summary: "A summary, section, description or vision has no text, or a root cause no action.",
    message: ({ what }: { what: string }) => `Nothing is written yet: ${what}.`,
    hint: () => "Readers look for it. Write it, or take the heading away where it may be absent.",
  } satisfies DiagnosticKind<{ what: string }>,
  linkOutside: {
    code: "cli/link-outside",
    severity: "error",
    summary: "A symbolic link in the content folder leads out of it, or nowhere.",
    message: () => "This link leads out of the content folder, or nowhere, so it is not read.",
    hint: () => "Put the file itself here, or take the link away.",
  } satisfies DiagnosticKind<object>,
} as const;
