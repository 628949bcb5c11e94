import type { DiagnosticKind } from "@guidebook-kit/core";

/** What is wrong with ids and with comments. */
export const idDiagnostics = {
  missingId: {
    code: "markdown/missing-id",
    severity: "error",
    summary: "Something has no id that needs one.",
    message: ({ what }: { what: string; inList: boolean }) => `"${what}" has no id.`,
    hint: ({ inList }) => {
      const where = inList ? "the item, above any list in it" : "the line";
      return `Put one at the end of ${where}: <!-- #short-name -->. Or let "guidebook fix" do it.`;
    },
  } satisfies DiagnosticKind<{ what: string; inList: boolean }>,
  unmarkedId: {
    code: "markdown/unmarked-id",
    severity: "error",
    summary: "In the place of an id stands a comment of one word, without the number sign of an id.",
    message: ({ what, word }: { what: string; word: string }) =>
      `"${what}" has no id: in <!-- ${word} --> the # is missing.`,
    hint: ({ word }) =>
      `Write <!-- #${word} -->. If it is a note to yourself, write an id behind it, or more than one word.`,
  } satisfies DiagnosticKind<{ what: string; word: string }>,
  idsNotCopied: {
    code: "markdown/ids-not-copied",
    severity: "error",
    summary: "Ids are missing in a translation, and it cannot be told which of the source's they are.",
    message: ({ what, here, there }: { what: string; here: number; there: number; source: string }) =>
      `"${what}" has no id, and its source has ${there} where here are ${here}.`,
    hint: ({ source }) => `Make both alike, or copy the ids from ${source} by hand.`,
  } satisfies DiagnosticKind<{ what: string; here: number; there: number; source: string }>,
  invalidId: {
    code: "markdown/invalid-id",
    severity: "error",
    summary: "An id holds other characters than it may, or is a reserved word.",
    message: ({ id }: { id: string }) => `"${id}" cannot be an id.`,
    hint: () =>
      "An id begins with a letter from a to z; then come such letters, digits and hyphens, 64 at most.",
  } satisfies DiagnosticKind<{ id: string }>,
  secondId: {
    code: "markdown/second-id",
    severity: "error",
    summary: "One thing has two ids.",
    message: ({ id, first }: { id: string; first: string }) =>
      `This has the id "${first}" already; "${id}" is one too many.`,
    hint: () => "Keep the older one, since saved answers know it by that.",
  } satisfies DiagnosticKind<{ id: string; first: string }>,
  misplacedId: {
    code: "markdown/misplaced-id",
    severity: "error",
    summary: "An id does not stand at the end of its heading or of its item's first paragraph.",
    message: ({ id }: { id: string }) => `The id "${id}" does not stand at the end.`,
    hint: () => "Move it to the end of the heading, or of the item's first paragraph.",
  } satisfies DiagnosticKind<{ id: string }>,
  strayId: {
    code: "markdown/stray-id",
    severity: "error",
    summary: "An id stands where nothing takes one.",
    message: ({ id }: { id: string }) => `The id "${id}" stands where nothing has an id.`,
    hint: () => "Remove it, or move it to the end of the heading or item that it names.",
  } satisfies DiagnosticKind<{ id: string }>,
  unclosedComment: {
    code: "markdown/unclosed-comment",
    severity: "error",
    summary: "A comment does not end, or another one begins inside it.",
    message: () => "This comment does not end, so it hides what follows.",
    hint: () => "Write --> at its end.",
  } satisfies DiagnosticKind<object>,
} as const;
