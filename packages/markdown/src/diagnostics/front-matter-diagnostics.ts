import type { DiagnosticKind } from "@guidebook-kit/core";

const quoteAll = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** What is wrong between the two lines of hyphens. */
export const frontMatterDiagnostics = {
  frontMatterMissing: {
    code: "markdown/front-matter-missing",
    severity: "error",
    summary: "A file does not begin with front matter.",
    message: () => "This file does not begin with front matter.",
    hint: ({ keys }: { keys: readonly string[] }) =>
      `Put a line --- first, then ${keys.map((key) => `${key}: …`).join(", ")}, each on a line, then a line ---.`,
  } satisfies DiagnosticKind<{ keys: readonly string[] }>,
  frontMatterNotFirst: {
    code: "markdown/front-matter-not-first",
    severity: "error",
    summary: "Something stands before the first line of the front matter.",
    message: () => "Something stands before the --- that opens the front matter, perhaps a blank or a space.",
    hint: () => "The file begins with ---.",
  } satisfies DiagnosticKind<object>,
  frontMatterUnclosed: {
    code: "markdown/front-matter-unclosed",
    severity: "error",
    summary: "The line that ends the front matter is missing.",
    message: () => "The front matter does not end.",
    hint: () => "Put a line --- below its last line, with nothing before or behind it.",
  } satisfies DiagnosticKind<object>,
  frontMatterLine: {
    code: "markdown/front-matter-line",
    severity: "error",
    summary: "A line of the front matter is not a key, a colon and a value.",
    message: ({ line }: { line: string }) => `"${line}" is not a key, a colon, a space and a value.`,
    hint: () => 'Write it like this: "status: draft".',
  } satisfies DiagnosticKind<{ line: string }>,
  frontMatterSyntax: {
    code: "markdown/front-matter-syntax",
    severity: "error",
    summary: "A value of the front matter is not valid YAML.",
    message: ({ key, problem }: { key: string; problem: string }) =>
      `The value of "${key}" cannot be read: ${problem}.`,
    hint: () =>
      "Check quotation marks and brackets. A text with such marks in it goes between single quotes.",
  } satisfies DiagnosticKind<{ key: string; problem: string }>,
  frontMatterQuotes: {
    code: "markdown/front-matter-quotes",
    severity: "error",
    summary: "A value of the front matter needs quotation marks, because of a mark in it.",
    message: ({ key, mark, curly }: { key: string; mark: string; curly: boolean }) =>
      `The value of "${key}" needs ${curly ? "straight " : ""}quotation marks, because "${mark}" has a meaning of its own there.`,
    hint: ({ key, quoted }: { key: string; quoted: string }) => `Write the line like this: ${key}: ${quoted}`,
  } satisfies DiagnosticKind<{ key: string; mark: string; quoted: string; curly: boolean }>,
  frontMatterYaml: {
    code: "markdown/front-matter-yaml",
    severity: "error",
    summary: "Front matter uses anchors, aliases, tags or merged maps of YAML.",
    message: ({ key, feature }: { key: string; feature: string }) =>
      `The value of "${key}" uses ${feature}, which front matter cannot have.`,
    hint: () => "Write the value out, or put it in quotation marks.",
  } satisfies DiagnosticKind<{ key: string; feature: string }>,
  duplicateKey: {
    code: "markdown/duplicate-key",
    severity: "error",
    summary: "A key stands twice in the front matter.",
    message: ({ key, line }: { key: string; line: number }) =>
      `The key "${key}" stands here again; it first stands in line ${line}.`,
    hint: () => "Keep one of the two.",
  } satisfies DiagnosticKind<{ key: string; line: number }>,
  unknownKey: {
    code: "markdown/unknown-key",
    severity: "error",
    summary: "A key of the front matter is unknown or misspelt.",
    message: ({ key }: { key: string; meant: string | undefined; keys: readonly string[] }) =>
      `"${key}" is not a key of the front matter here.`,
    hint: ({ meant, keys }) =>
      meant === undefined ? `The keys are ${quoteAll(keys)}.` : `Did you mean "${meant}"?`,
  } satisfies DiagnosticKind<{ key: string; meant: string | undefined; keys: readonly string[] }>,
  missingKey: {
    code: "markdown/missing-key",
    severity: "error",
    summary: "A key is missing in the front matter.",
    message: ({ key }: { key: string; example: string }) => `The front matter has no "${key}".`,
    hint: ({ key, example }) => `Add a line like this: "${key}: ${example}".`,
  } satisfies DiagnosticKind<{ key: string; example: string }>,
  frontMatterValue: {
    code: "markdown/front-matter-value",
    severity: "error",
    summary: "A value of the front matter is not what its key takes.",
    message: ({ key, value }: { key: string; value: string; expected: string }) =>
      value === "" ? `"${key}" has no value.` : `"${value}" is not a value that "${key}" can have.`,
    hint: ({ expected }) => `It takes ${expected}.`,
  } satisfies DiagnosticKind<{ key: string; value: string; expected: string }>,
  unknownLocale: {
    code: "markdown/unknown-locale",
    severity: "error",
    summary: "A file is in a language for which there are no words of the grammar.",
    message: ({ locale }: { locale: string; known: readonly string[] }) =>
      `The kit knows no language "${locale}", so it cannot read the headings and labels.`,
    hint: ({ known }) =>
      `It knows ${quoteAll(known)}. Another language can be added under "locales" in guidebook.config.ts.`,
  } satisfies DiagnosticKind<{ locale: string; known: readonly string[] }>,
  localeDiffers: {
    code: "markdown/locale-differs",
    severity: "error",
    summary: "The language in a file's name is not the one in its front matter.",
    message: ({ suffix, locale }: { suffix: string; locale: string }) =>
      `The file's name says "${suffix}", its front matter says "${locale}".`,
    hint: ({ suffix }) => `Write "locale: ${suffix}", or rename the file.`,
  } satisfies DiagnosticKind<{ suffix: string; locale: string }>,
  folderDiffers: {
    code: "markdown/folder-differs",
    severity: "error",
    summary: "A guidebook's id is not the name of its folder.",
    message: ({ id, folder }: { id: string; folder: string }) =>
      `The guidebook is called "${id}", its folder "${folder}".`,
    hint: () => "They have to be the same, since links name the folder.",
  } satisfies DiagnosticKind<{ id: string; folder: string }>,
  frameworkMissing: {
    code: "markdown/framework-missing",
    severity: "error",
    summary: "A guidebook's framework is not among the content, or not in its language.",
    message: ({
      framework,
      locale,
      known,
    }: {
      framework: string;
      locale: string;
      known: readonly string[];
    }) =>
      known.length === 0 || known.includes(framework)
        ? `There is no framework "${framework}" in the language "${locale}".`
        : `There is no framework "${framework}"; there is ${quoteAll(known)}.`,
    hint: () => "A guidebook needs its framework in its own language, in a file framework.md above it.",
  } satisfies DiagnosticKind<{ framework: string; locale: string; known: readonly string[] }>,
  duplicateFile: {
    code: "markdown/duplicate-file",
    severity: "error",
    summary: "Two files hold the same framework or guidebook in the same language.",
    message: ({ id, first }: { id: string; first: string }) => `"${id}" stands in ${first} already.`,
    hint: () => "Give one of the two another id, or another language.",
  } satisfies DiagnosticKind<{ id: string; first: string }>,
  extensionTarget: {
    code: "markdown/extension-target",
    severity: "error",
    summary: "An extension belongs to an id that the file does not have.",
    message: ({ id }: { id: string }) =>
      `Under "extensions" stands "${id}", an id that this file does not have.`,
    hint: () => "Name the file's own id or one that stands in the text.",
  } satisfies DiagnosticKind<{ id: string }>,
} as const;
