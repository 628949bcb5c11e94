import type { DiagnosticKind } from "@guidebook-kit/core";

const quoteAll = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** Catalogue of what is wrong with a template. Codes are permanent. */
export const templateDiagnostics = {
  notParsed: {
    code: "html/template-not-parsed",
    severity: "error",
    summary: "A template is not valid Handlebars, for example since a block is not closed.",
    message: ({ reason }: { reason: string }) => `This template cannot be read: ${reason}`,
    hint: () => "Check that each {{#…}} has its {{/…}}, and each {{ its }}.",
  } satisfies DiagnosticKind<{ reason: string }>,
  unescapedOutput: {
    code: "html/unescaped-output",
    severity: "error",
    summary: "A template prints text without escaping it, so that the text could become markup.",
    message: ({ path }: { path: string }) => `"${path}" is printed without escaping.`,
    hint: ({ path }) => `Write {{${path}}}; for prose {{rich ${path}}} or {{phrase ${path}}}.`,
  } satisfies DiagnosticKind<{ path: string }>,
  unquotedAttribute: {
    code: "html/unquoted-attribute",
    severity: "error",
    summary:
      "A template prints into an attribute without quotes, where a space would begin another attribute.",
    message: ({ attribute }: { attribute: string }) => `The value of "${attribute}" has no quotes.`,
    hint: ({ attribute }) => `Write ${attribute}="…".`,
  } satisfies DiagnosticKind<{ attribute: string }>,
  addressWithoutHelper: {
    code: "html/address-without-helper",
    severity: "error",
    summary: "A template prints a whole address without the helper that refuses unsafe ones.",
    message: ({ attribute, path }: { attribute: string; path: string }) =>
      `"${path}" is the whole address in "${attribute}", and could be one that runs code.`,
    hint: ({ attribute, path }) =>
      `Write ${attribute}="{{href ${path}}}", or begin the address with its own words, such as #.`,
  } satisfies DiagnosticKind<{ attribute: string; path: string }>,
  outputInCode: {
    code: "html/output-in-code",
    severity: "error",
    summary:
      "A template prints into a script, a style or an event attribute, where escaping does not protect.",
    message: ({ path, place }: { path: string; place: string }) => `"${path}" is printed into ${place}.`,
    hint: () =>
      "Keep texts in elements and plain attributes; scripts and styles hold no words of the content.",
  } satisfies DiagnosticKind<{ path: string; place: string }>,
  outputInTag: {
    code: "html/output-in-tag",
    severity: "error",
    summary: "A template prints the name of an element or of an attribute.",
    message: ({ path }: { path: string }) => `"${path}" stands in a tag, outside any value.`,
    hint: () => "Write the name itself, or use the helper attributes, which refuses unsafe names.",
  } satisfies DiagnosticKind<{ path: string }>,
  unknownHelper: {
    code: "html/unknown-helper",
    severity: "error",
    summary: "A template calls a helper that there is none of.",
    message: ({ name }: { name: string; known: readonly string[] }) => `There is no helper "${name}".`,
    hint: ({ known }) => `The helpers are ${quoteAll(known)}.`,
  } satisfies DiagnosticKind<{ name: string; known: readonly string[] }>,
  unknownPartial: {
    code: "html/unknown-partial",
    severity: "error",
    summary: "A template includes another one that does not exist.",
    message: ({ name }: { name: string }) => `There is no template "${name}" to include.`,
    hint: () => "Each template is a partial by its file's name without .hbs.",
  } satisfies DiagnosticKind<{ name: string }>,
};
