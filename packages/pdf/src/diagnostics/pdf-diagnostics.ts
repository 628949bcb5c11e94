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
  unreadable: {
    code: "pdf/unreadable",
    severity: "error",
    summary: "A PDF is damaged, was cut off, is protected, or is no PDF.",
    message: ({ reason }: { reason: string }) => `This PDF cannot be read: ${reason}.`,
    hint: () => "Fetch the file again, or save it without a password.",
  } satisfies DiagnosticKind<{ reason: string }>,
  noTitle: {
    code: "pdf/no-title",
    severity: "error",
    summary: "A PDF has no title, or does not ask for it to be shown.",
    message: () => "This PDF has no title, or does not ask readers to show it.",
    hint: () => "Give the page a title element with text in it.",
  } satisfies DiagnosticKind<object>,
  noLanguage: {
    code: "pdf/no-language",
    severity: "error",
    summary: "A PDF does not say which language it is in.",
    message: () => "This PDF does not say which language it is in.",
    hint: () => 'Give the page\'s html element a lang attribute, for example lang="en".',
  } satisfies DiagnosticKind<object>,
  notTagged: {
    code: "pdf/not-tagged",
    severity: "error",
    summary: "A PDF has no structure that a screen reader can follow.",
    message: () => "This PDF has no structure that a screen reader can follow.",
    hint: () => "Print it with this package; most other ways lose the structure.",
  } satisfies DiagnosticKind<object>,
  unmarkedContent: {
    code: "pdf/unmarked-content",
    severity: "error",
    summary: "Something on a page neither belongs to the structure nor is marked as decoration.",
    message: ({ page, count }: { page: number; count: number }) =>
      `On page ${page}, ${count} drawing operators neither belong to the structure nor are marked as decoration.`,
    hint: () => "Finish the PDF with this package, which marks decoration.",
  } satisfies DiagnosticKind<{ page: number; count: number }>,
  noTabOrder: {
    code: "pdf/no-tab-order",
    severity: "error",
    summary: "A page with links or fields does not let the tab key follow the structure.",
    message: ({ page }: { page: number }) => `On page ${page}, the tab key does not follow the structure.`,
    hint: () => "Finish the PDF with this package, which sets the order.",
  } satisfies DiagnosticKind<{ page: number }>,
  fieldWithoutTooltip: {
    code: "pdf/field-without-tooltip",
    severity: "error",
    summary: "A field has no description for those who do not see what stands beside it.",
    message: ({ name }: { name: string }) => `The field "${name}" has no description.`,
    hint: () => "Give the field a label in the worksheet.",
  } satisfies DiagnosticKind<{ name: string }>,
  fieldWithoutTag: {
    code: "pdf/field-without-tag",
    severity: "error",
    summary: "A field has no place in the structure.",
    message: ({ name }: { name: string }) => `The field "${name}" has no place in the structure.`,
    hint: () => "Let its marker be a link with nothing around it that is hidden from screen readers.",
  } satisfies DiagnosticKind<{ name: string }>,
  duplicateField: {
    code: "pdf/duplicate-field",
    severity: "error",
    summary: "Two fields of a PDF have the same name, so that one would overwrite the other.",
    message: ({ name }: { name: string }) => `There is more than one field "${name}".`,
    hint: () => "Draw each control once. Elsewhere, point to it with a link.",
  } satisfies DiagnosticKind<{ name: string }>,
  fontNotEmbedded: {
    code: "pdf/font-not-embedded",
    severity: "error",
    summary: "A typeface is not in the PDF, so that it looks different elsewhere.",
    message: ({ name }: { name: string }) => `The typeface "${name}" is not in the PDF.`,
    hint: () => "Put the typeface into the page as a data: address.",
  } satisfies DiagnosticKind<{ name: string }>,
  headerWithoutScope: {
    code: "pdf/header-without-scope",
    severity: "warning",
    summary: "Header cells of tables do not say whether they head a row or a column.",
    message: ({ count }: { count: number }) =>
      `${count} header ${count === 1 ? "cell does" : "cells do"} not say whether they head a row or a column.`,
    hint: () => 'Give each th element scope="col" or scope="row".',
  } satisfies DiagnosticKind<{ count: number }>,
  headingJump: {
    code: "pdf/heading-jump",
    severity: "warning",
    summary: "A heading is more than one level below the heading before it.",
    message: ({ before, level, number }: { before: number; level: number; number: number }) =>
      before === 0
        ? `The first heading is of level ${level}.`
        : `Heading ${number} of the PDF is of level ${level}, the one before it of level ${before}.`,
    hint: () => "Begin with level 1, and go down one level at a time.",
  } satisfies DiagnosticKind<{ before: number; level: number; number: number }>,
  brokenMarker: {
    code: "pdf/broken-marker",
    severity: "error",
    summary: "The box of a field is broken across lines or pages, so that it would become several fields.",
    message: ({ name, count }: { name: string; count: number }) =>
      `The box of "${name}" is broken into ${count} pieces.`,
    hint: () => "Make it a block with break-inside: avoid, and less high than a page.",
  } satisfies DiagnosticKind<{ name: string; count: number }>,
  unknownMarker: {
    code: "pdf/unknown-marker",
    severity: "error",
    summary: "A page has a box for a control that the worksheet does not have.",
    message: ({ name }: { name: string }) =>
      `The page has a box for "${name}", which is no control of the worksheet.`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "Check the name behind field: in the link."
        : `Did you mean "${suggestion}"?`,
  } satisfies DiagnosticKind<{ name: string; suggestion: string | undefined }>,
  controlWithoutBox: {
    code: "pdf/control-without-box",
    severity: "error",
    summary: "Controls of the worksheet have no box on the page, so that nobody could answer there.",
    message: ({ names }: { names: readonly string[] }) =>
      names.length === 1
        ? `The control "${names[0]}" has no box on the page.`
        : `${names.length} controls of the worksheet have no box on the page: ${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}.`,
    hint: () => 'Draw a box with a link to "field:" and the control\'s name.',
  } satisfies DiagnosticKind<{ names: readonly string[] }>,
  noFields: {
    code: "pdf/no-fields",
    severity: "error",
    summary: "A PDF has no fields, for example because it was printed or flattened.",
    message: () => "This PDF has no fields to fill in or to read.",
    hint: () => "Take the file in which the answers were typed, not a printed or flattened copy of it.",
  } satisfies DiagnosticKind<object>,
  noRoom: {
    code: "pdf/no-room",
    severity: "error",
    summary: "A text does not fit into its box on paper.",
    message: ({ label }: { label: string; name: string }) =>
      `The text of "${label}" does not fit into its box.`,
    hint: ({ name }) => `Shorten it, or move a part of it to the notes. Its field is "${name}".`,
  } satisfies DiagnosticKind<{ label: string; name: string }>,
  noGlyph: {
    code: "pdf/no-glyph",
    severity: "error",
    summary: "A text holds characters that the typeface of the PDF does not have.",
    message: ({ label, characters }: { label: string; name: string; characters: readonly string[] }) =>
      `The text of "${label}" holds characters that the typeface of the PDF does not have: ${characters.join(" ")}.`,
    hint: ({ name }) => `Use the form on screen for this text. Its field is "${name}".`,
  } satisfies DiagnosticKind<{ label: string; name: string; characters: readonly string[] }>,
  noField: {
    code: "pdf/no-field",
    severity: "error",
    summary: "A response holds more than the PDF has fields for, for example more rows.",
    message: ({ names }: { names: readonly string[] }) =>
      names.length === 1
        ? `The PDF has no field for "${names[0]}".`
        : `The PDF has no fields for ${names.length} answers: ${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}.`,
    hint: () =>
      "Print the worksheet with this response instead (guidebook print --response): it has as many rows as the answers take.",
  } satisfies DiagnosticKind<{ names: readonly string[] }>,
  wrongPageReference: {
    code: "pdf/wrong-page-reference",
    severity: "warning",
    summary: "A link ends in a page number, and leads to another page.",
    message: ({ text, page }: { text: string; page: number }) => `The link "${text}" leads to page ${page}.`,
    hint: () => "Print the page with this package, which fills page numbers in.",
  } satisfies DiagnosticKind<{ text: string; page: number }>,
} as const;
