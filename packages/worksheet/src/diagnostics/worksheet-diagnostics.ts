import type { DiagnosticKind } from "@guidebook-kit/core";

/** What became of answers to another version, without counts of nothing. */
function sayMoved(moved: number, kept: number): string {
  const parts = [
    ...(moved === 0 ? [] : [`${moved} moved to a new id`]),
    ...(kept === 0 ? [] : [`${kept} found no place and are kept aside`]),
  ];
  return parts.length === 0 ? "all found their place" : parts.join(", ");
}

/** Catalogue of what reading a team's answers reports. Codes are permanent. */
export const worksheetDiagnostics = {
  tooLarge: {
    code: "worksheet/too-large",
    severity: "error",
    summary: "The answers are larger than any team's could be.",
    message: ({ limit }: { limit: number }) => `These answers are larger than ${limit / 1024 / 1024} MB.`,
    hint: () => "Check that this is the file with the answers and nothing else.",
  } satisfies DiagnosticKind<{ limit: number }>,
  tooDeep: {
    code: "worksheet/too-deep",
    severity: "error",
    summary: "The JSON is nested deeper than any response is.",
    message: ({ limit }: { limit: number }) => `This JSON is nested more than ${limit} levels deep.`,
    hint: () => "A response is never that deep: take the file as it was downloaded.",
  } satisfies DiagnosticKind<{ limit: number }>,
  notJson: {
    code: "worksheet/not-json",
    severity: "error",
    summary: "The file is not JSON, for example since it was cut off.",
    message: ({ reason }: { reason: string }) => `This is not complete JSON: ${reason}.`,
    hint: () => "Take the file as it was downloaded; if it was cut off, download it again.",
  } satisfies DiagnosticKind<{ reason: string }>,
  duplicateKey: {
    code: "worksheet/duplicate-key",
    severity: "error",
    summary: "A JSON object names a key twice, so that one of its values would be lost.",
    message: ({ path }: { path: string }) => `"${path}" stands twice in the same object.`,
    hint: () => "Keep one of the two.",
  } satisfies DiagnosticKind<{ path: string }>,
  notResponse: {
    code: "worksheet/not-a-response",
    severity: "error",
    summary: "The JSON is not a response.",
    message: ({ format }: { format: string | undefined }) =>
      format === undefined
        ? "This is not a team's record: it has no `format`."
        : `This is not a team's record: its format is "${format}".`,
    hint: () => 'A record begins with "format": "guidebook-kit/response/1".',
  } satisfies DiagnosticKind<{ format: string | undefined }>,
  unknownMedia: {
    code: "worksheet/unknown-media-type",
    severity: "error",
    summary: "The answers come in a kind of file or message that is not read.",
    message: ({ mediaType }: { mediaType: string }) => `Answers of the kind "${mediaType}" cannot be read.`,
    hint: () => "Send JSON, or what a form posts: urlencoded or multipart.",
  } satisfies DiagnosticKind<{ mediaType: string }>,
  brokenBody: {
    code: "worksheet/broken-body",
    severity: "error",
    summary: "What a form posted is cut off or has no boundary.",
    message: () => "What the form sent cannot be taken apart.",
    hint: () => "Send it again, with the content type that came with it.",
  } satisfies DiagnosticKind<object>,
  attachedFile: {
    code: "worksheet/attached-file",
    severity: "error",
    summary: "A file is attached where a text belongs.",
    message: ({ name }: { name: string }) => `"${name}" holds a file; a worksheet takes texts only.`,
    hint: () => "Leave the file out, and keep it beside the answers.",
  } satisfies DiagnosticKind<{ name: string }>,
  otherGuidebook: {
    code: "worksheet/other-guidebook",
    severity: "error",
    summary: "The answers belong to another guidebook.",
    message: ({ found, wanted }: { found: string; wanted: string }) =>
      `These answers belong to the guidebook "${found}", not to "${wanted}".`,
    hint: () => "Take the worksheet of that guidebook.",
  } satisfies DiagnosticKind<{ found: string; wanted: string }>,
  noIdentity: {
    code: "worksheet/no-identity",
    severity: "warning",
    summary: "The answers do not say which worksheet they belong to.",
    message: () => "These answers do not say which worksheet they belong to.",
    hint: () => "They were matched by name. Look them over.",
  } satisfies DiagnosticKind<object>,
  otherWorksheet: {
    code: "worksheet/other-version",
    severity: "warning",
    summary: "The answers were given on another version of the worksheet and were matched by name.",
    message: ({ version, moved, kept }: { version: string; moved: number; kept: number }) =>
      `These answers were given on version ${version}: ${sayMoved(moved, kept)}.`,
    hint: ({ kept }) => (kept === 0 ? "Nothing is lost." : "Nothing is lost. Look over what was kept aside."),
  } satisfies DiagnosticKind<{ version: string; moved: number; kept: number }>,
  moved: {
    code: "worksheet/moved",
    severity: "note",
    summary: "An answer stands under a new name, because an id was retired.",
    message: ({ from, to }: { from: string; to: string }) => `"${from}" is now "${to}".`,
  } satisfies DiagnosticKind<{ from: string; to: string }>,
  unknownName: {
    code: "worksheet/unknown-name",
    severity: "error",
    summary: "An answer has a name that the worksheet does not have, or an option that is not offered.",
    message: ({ name }: { name: string }) => `The worksheet has no place for "${name}".`,
    hint: () =>
      "It is kept aside under `unmatched`. Check the name, and whether the option is offered there.",
  } satisfies DiagnosticKind<{ name: string }>,
  unfitValue: {
    code: "worksheet/unfit-value",
    severity: "error",
    summary: "A value does not fit its control, or is a second one for the same control.",
    message: ({ name, value }: { name: string; value: string }) =>
      `"${name}" cannot take ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}.`,
    hint: () =>
      'It is kept aside under `unmatched`. A tick box takes "yes"; a line takes no line breaks; a name takes one value.',
  } satisfies DiagnosticKind<{ name: string; value: string }>,
  keptAside: {
    code: "worksheet/kept-aside",
    severity: "warning",
    summary: "An answer of another version of the worksheet found no place.",
    message: ({ name }: { name: string }) => `"${name}" has no place in this worksheet any more.`,
    hint: () => "It is kept aside under `unmatched`, and comes back if its place does.",
  } satisfies DiagnosticKind<{ name: string }>,
  loneSurrogate: {
    code: "worksheet/broken-character",
    severity: "warning",
    summary: "A text holds half of a character (a lone surrogate), which no other program can read.",
    message: ({ name }: { name: string }) => `"${name}" holds half of a character.`,
    hint: () => "It was replaced by the sign for an unreadable character.",
  } satisfies DiagnosticKind<{ name: string }>,
} as const;
