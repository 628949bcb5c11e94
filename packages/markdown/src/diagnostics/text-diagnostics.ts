import type { DiagnosticKind } from "@guidebook-kit/core";

/** Says how an item is written: two ways stand below each other. */
const sayShapes = (shapes: readonly string[]): string =>
  shapes.map((shape) => `${shapes.length > 1 ? "\n" : " "}- ${shape}`).join("");

/** What is wrong with text, lists and links. */
export const textDiagnostics = {
  unexpectedText: {
    code: "markdown/unexpected-text",
    severity: "error",
    summary: "Text stands where the grammar has no place for it.",
    message: ({ heading }: { heading: string; allowed: string }) => `This has no place under "${heading}".`,
    hint: ({ allowed }) => allowed,
  } satisfies DiagnosticKind<{ heading: string; allowed: string }>,
  pastedBullet: {
    code: "markdown/pasted-bullet",
    severity: "error",
    summary:
      "Items begin with bullets of a word processor, which Markdown does not know, instead of hyphens.",
    message: ({ mark, count }: { mark: string; count: number; sure: boolean }) => {
      const bullet = /[\ue000-\uf8ff]/.test(mark) ? "a bullet" : `"${mark}"`;
      return count === 1
        ? `This item begins with ${bullet} instead of a hyphen.`
        : `From here on, ${count} items begin with ${bullet} instead of a hyphen.`;
    },
    hint: ({ sure }) =>
      sure
        ? "Begin each item with - and a space."
        : "Begin it with - and a space. If it belongs to the item above, put two spaces before the hyphen.",
  } satisfies DiagnosticKind<{ mark: string; count: number; sure: boolean }>,
  itemIndent: {
    code: "markdown/item-indent",
    severity: "error",
    summary: "An item is indented, but not far enough to stand in the item above it.",
    message: () => "This item is indented, but not far enough to stand in the item above it.",
    hint: ({ blanks }: { blanks: number }) =>
      `Put ${blanks} spaces before its hyphen, so that it begins below the words of that item; or none, if it stands on its own.`,
  } satisfies DiagnosticKind<{ blanks: number }>,
  listMissing: {
    code: "markdown/list-missing",
    severity: "error",
    summary: "A list is missing under a heading that needs one.",
    message: ({ heading }: { heading: string; shapes: readonly string[] }) =>
      `Under "${heading}" stands no list.`,
    hint: ({ shapes }) => `Add items, each like this:${sayShapes(shapes)}`,
  } satisfies DiagnosticKind<{ heading: string; shapes: readonly string[] }>,
  paragraphMissing: {
    code: "markdown/paragraph-missing",
    severity: "error",
    summary: "A paragraph is missing under a heading that needs one.",
    message: ({ heading }: { heading: string }) => `Under "${heading}" stands no paragraph.`,
    hint: () => "Write a paragraph below the heading; for a planning stage it is the stage's question.",
  } satisfies DiagnosticKind<{ heading: string }>,
  itemShape: {
    code: "markdown/item-shape",
    severity: "error",
    summary: "An item does not have the shape that it needs.",
    message: ({ what }: { what: string; shapes: readonly string[] }) =>
      `"${what}" does not have the shape that is needed.`,
    hint: ({ shapes }) => `Write the item like this:${sayShapes(shapes)}`,
  } satisfies DiagnosticKind<{ what: string; shapes: readonly string[] }>,
  unknownWorksheetLabel: {
    code: "markdown/unknown-worksheet-label",
    severity: "error",
    summary: "A framework words a label that worksheets do not have.",
    message: ({ id }: { id: string; known: readonly string[] }) => `Worksheets have no label "${id}".`,
    hint: ({ known }) => `Their labels are ${known.join(", ")}.`,
  } satisfies DiagnosticKind<{ id: string; known: readonly string[] }>,
  publisherMissing: {
    code: "markdown/publisher-missing",
    severity: "error",
    summary: "A resource has no publisher.",
    message: ({ title }: { title: string; shapes: readonly string[] }) => `"${title}" has no publisher.`,
    hint: ({ shapes }) => `Write it behind the title:${sayShapes(shapes)}`,
  } satisfies DiagnosticKind<{ title: string; shapes: readonly string[] }>,
  yearMissing: {
    code: "markdown/year-missing",
    severity: "note",
    summary: "A resource has no year.",
    message: ({ title, date }: { title: string; date: string | undefined }) =>
      date === undefined ? `"${title}" has no year.` : `"${title}" has no year: "${date}" is more than one.`,
    hint: ({ date }) =>
      date === undefined
        ? "If it is known, write it last, after a comma: Publisher, 2021."
        : `Write only the year, after a comma: Publisher, ${date.slice(-4)}.`,
  } satisfies DiagnosticKind<{ title: string; date: string | undefined }>,
  unsupportedMarkup: {
    code: "markdown/unsupported-markup",
    severity: "warning",
    summary: "Text uses an image, a table, code, HTML or other markup that guidebooks do not have.",
    message: ({ what }: { what: string }) => `${what} cannot be shown; only its words are kept.`,
    hint: () => "Guidebooks have paragraphs, lists, boxes (>), *emphasis*, **strong** words and links.",
  } satisfies DiagnosticKind<{ what: string }>,
  plainTextOnly: {
    code: "markdown/plain-text-only",
    severity: "warning",
    summary: "A title or label holds markup, of which only the words are kept.",
    message: () => "Titles and labels are plain text; only the words of this are kept.",
    hint: () => "Remove the marks around the words.",
  } satisfies DiagnosticKind<object>,
  literalStars: {
    code: "markdown/literal-stars",
    severity: "warning",
    summary: "Two stars stand in the text and do not make anything bold.",
    message: () => "These two stars make nothing bold; they stand in the text as they are.",
    hint: () =>
      "Close the bold text with two stars and no space before them. If you mean stars, write \\*\\*.",
  } satisfies DiagnosticKind<object>,
  unsafeLink: {
    code: "markdown/unsafe-link",
    severity: "error",
    summary: "A link has an address that browsers could run or that leaves the web.",
    message: ({ url }: { url: string }) => `A link may not lead to "${url}".`,
    hint: () => "Addresses begin with https://, http:// or mailto:.",
  } satisfies DiagnosticKind<{ url: string }>,
  linkNotContent: {
    code: "markdown/link-not-content",
    severity: "error",
    summary: "A link leads neither to a web address nor to a framework or guidebook.",
    message: ({ url, meant }: { url: string; meant: string | undefined }) =>
      meant === undefined
        ? `"${url}" is neither a web address nor a framework or guidebook.`
        : `"${url}" is not a whole address.`,
    hint: ({ meant }) =>
      meant === undefined
        ? "Write https://…, or the path to a framework.md or guidebook.md, such as ../other/guidebook.md#id."
        : `Write "${meant}".`,
  } satisfies DiagnosticKind<{ url: string; meant: string | undefined }>,
  linkOutside: {
    code: "markdown/link-outside",
    severity: "error",
    summary: "A link leads out of the content folder.",
    message: ({ url }: { url: string }) => `"${url}" leads out of the content folder.`,
    hint: () => "Link to files of the content only; each .. goes up one folder.",
  } satisfies DiagnosticKind<{ url: string }>,
  linkFileMissing: {
    code: "markdown/link-file-missing",
    severity: "error",
    summary: "A link leads to a framework that is not there.",
    message: ({ url }: { url: string }) => `There is no framework at "${url}".`,
    hint: () => "Check the path; each .. goes up one folder.",
  } satisfies DiagnosticKind<{ url: string }>,
  linkWithoutPart: {
    code: "markdown/link-without-part",
    severity: "error",
    summary: "A link leads to the whole framework.",
    message: () => "A link into the framework names one of its parts.",
    hint: () => "Add # and the part's id: ../framework.md#id",
  } satisfies DiagnosticKind<object>,
} as const;
