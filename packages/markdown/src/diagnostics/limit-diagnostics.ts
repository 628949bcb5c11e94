import type { DiagnosticKind } from "@guidebook-kit/core";

/** What is too large to read, or cannot be seen. */
export const limitDiagnostics = {
  fileTooLarge: {
    code: "markdown/file-too-large",
    severity: "error",
    summary: "A file is larger than any guidebook needs to be.",
    message: ({ length, limit }: { length: number; limit: number }) =>
      `This file has ${length} characters; at most ${limit} are read.`,
    hint: () => "Look for something pasted by mistake, or split the text into several guidebooks.",
  } satisfies DiagnosticKind<{ length: number; limit: number }>,
  tooManyHeadings: {
    code: "markdown/too-many-headings",
    severity: "error",
    summary: "A file has more headings than any guidebook needs.",
    message: ({ limit }: { limit: number }) => `This file has more than ${limit} headings.`,
    hint: () => "Look for something pasted by mistake, or split the text into several guidebooks.",
  } satisfies DiagnosticKind<{ limit: number }>,
  nestingTooDeep: {
    code: "markdown/nesting-too-deep",
    severity: "error",
    summary: "Lists or boxes stand inside each other too deeply.",
    message: ({ limit }: { limit: number }) =>
      `Lists and boxes stand inside each other more than ${limit} times here.`,
    hint: () => "Write it with fewer levels. If the line begins with many spaces, remove them.",
  } satisfies DiagnosticKind<{ limit: number }>,
  paragraphTooLong: {
    code: "markdown/paragraph-too-long",
    severity: "error",
    summary: "A paragraph is longer than can be read safely.",
    message: ({ limit }: { limit: number }) => `This paragraph has more than ${limit} characters.`,
    hint: () => "Split it with a blank line.",
  } satisfies DiagnosticKind<{ limit: number }>,
  paragraphTooMarked: {
    code: "markdown/paragraph-too-marked",
    severity: "error",
    summary: "A paragraph holds more marks than can be read safely.",
    message: ({ limit }: { limit: number }) =>
      `This paragraph holds more than ${limit} marks such as * _ [ ] < & and \`.`,
    hint: () => "Split it with a blank line, or look for something pasted by mistake.",
  } satisfies DiagnosticKind<{ limit: number }>,
  frontMatterTooLarge: {
    code: "markdown/front-matter-too-large",
    severity: "error",
    summary: "Front matter is larger, or nested more deeply, than can be read safely.",
    message: ({ limit, depth }: { limit: number; depth: number }) =>
      `The front matter has more than ${limit} characters, or more than ${depth} levels.`,
    hint: () => "Keep it to the few lines that describe the file.",
  } satisfies DiagnosticKind<{ limit: number; depth: number }>,
  hiddenCharacter: {
    code: "markdown/hidden-character",
    severity: "warning",
    summary: "A character that cannot be seen stands in the text.",
    message: ({ name }: { name: string }) => `A character that cannot be seen stands here: ${name}.`,
    hint: () => "Delete it, unless it is there on purpose. Such characters often come with pasted text.",
  } satisfies DiagnosticKind<{ name: string }>,
} as const;
