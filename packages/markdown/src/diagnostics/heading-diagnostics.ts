import type { DiagnosticKind } from "@guidebook-kit/core";

/** A heading that is none of the grammar's in its language. */
export interface UnknownHeadingDetails {
  readonly text: string;
  readonly meant: string | undefined;
  /** Whether it is the heading of another language. */
  readonly foreign?: boolean;
  readonly section: string;
}

/** What every message about a heading names. */
export interface HeadingDetails {
  /** The heading's word in the file's language. */
  readonly heading: string;
}

const nounFor = (example: string): string => (/^\p{L}$/u.test(example) ? "letter" : "number");

const marks = (depth: number): string => "#".repeat(depth);

/** What is wrong with headings. */
export const headingDiagnostics = {
  titleMissing: {
    code: "markdown/title-missing",
    severity: "error",
    summary: "A file has no title.",
    message: () => "This file has no title.",
    hint: () => "Write the title on a line of its own below the front matter: # Title",
  } satisfies DiagnosticKind<object>,
  textBeforeTitle: {
    code: "markdown/text-before-title",
    severity: "error",
    summary: "Text stands between the front matter and the title.",
    message: () => "This text stands above the title.",
    hint: () => "Move it below the title; what stands there is the summary.",
  } satisfies DiagnosticKind<object>,
  unknownHeading: {
    code: "markdown/unknown-heading",
    severity: "error",
    summary: "A heading is not one of the grammar's, or is misspelt.",
    message: ({ text, meant, foreign = false }: UnknownHeadingDetails) => {
      if (meant === undefined) return `"${text}" is not a heading that a file can have here.`;
      return foreign
        ? `"${text}" is a heading of another language than this file's.`
        : `"${text}" is not a heading.`;
    },
    hint: ({ meant, foreign = false, section }) => {
      if (meant === undefined)
        return `For text of your own write "${section}: " and a title. What stands under this heading was not read.`;
      return foreign ? `Write "${meant}".` : `Did you mean "${meant}"?`;
    },
  } satisfies DiagnosticKind<UnknownHeadingDetails>,
  headingLevel: {
    code: "markdown/heading-level",
    severity: "error",
    summary: "A heading has too many or too few number signs.",
    message: ({ heading, depth, right }: HeadingDetails & { depth: number; right: number }) =>
      `"${heading}" stands at level ${depth} (${marks(depth)}); here it belongs at level ${right}.`,
    hint: ({ right }) => `Begin the line with ${marks(right)} and a space.`,
  } satisfies DiagnosticKind<HeadingDetails & { depth: number; right: number }>,
  headingNotHere: {
    code: "markdown/heading-not-here",
    severity: "error",
    summary: "A heading belongs in the other kind of file.",
    message: ({ heading, file }: HeadingDetails & { file: string }) =>
      `"${heading}" has no place in a ${file}.`,
    hint: ({ file }) =>
      file === "framework"
        ? "It belongs in a guidebook. What stands under it was not read."
        : "It belongs in the framework, where all guidebooks share it. What stands under it was not read.",
  } satisfies DiagnosticKind<HeadingDetails & { file: string }>,
  headingWithoutParent: {
    code: "markdown/heading-without-parent",
    severity: "error",
    summary: "A heading does not stand below the heading that it belongs to.",
    message: ({ heading, parent }: HeadingDetails & { parent: string }) =>
      `"${heading}" does not stand below "${parent}".`,
    hint: ({ parent }) => `Put "${parent}" above it, or move it there. What stands under it was not read.`,
  } satisfies DiagnosticKind<HeadingDetails & { parent: string }>,
  headingRepeated: {
    code: "markdown/heading-repeated",
    severity: "error",
    summary: "A heading stands twice that may stand once.",
    message: ({ heading, line }: HeadingDetails & { line: number }) =>
      `"${heading}" stands here again; it first stands in line ${line}.`,
    hint: () => "Join the two. What stands under the second was not read.",
  } satisfies DiagnosticKind<HeadingDetails & { line: number }>,
  headingMissing: {
    code: "markdown/heading-missing",
    severity: "error",
    summary: "A heading is missing that has to be there.",
    message: ({ heading, above }: HeadingDetails & { above: string | undefined; depth: number }) =>
      above === undefined ? `"${heading}" is missing in this file.` : `"${above}" has no "${heading}".`,
    hint: ({ heading, depth }) => `Add it: ${marks(depth)} ${heading}`,
  } satisfies DiagnosticKind<HeadingDetails & { above: string | undefined; depth: number }>,
  stepCount: {
    code: "markdown/step-count",
    severity: "error",
    summary: "A framework does not have three steps.",
    message: ({ count, heading }: HeadingDetails & { count: number }) =>
      `A framework has three headings "${heading}"; this one has ${count}.`,
    hint: () => "They are, in this order: find root causes, explore actions, plan.",
  } satisfies DiagnosticKind<HeadingDetails & { count: number }>,
  missingColon: {
    code: "markdown/missing-colon",
    severity: "error",
    summary: "A heading lacks the colon before its title.",
    message: ({ heading }: HeadingDetails) => `After "${heading}" a colon is missing.`,
    hint: ({ heading }) => `Write "${heading}: " and then the title.`,
  } satisfies DiagnosticKind<HeadingDetails>,
  headingTitle: {
    code: "markdown/heading-title",
    severity: "error",
    summary: "A heading lacks its title.",
    message: ({ heading }: HeadingDetails) => `"${heading}" has no title.`,
    hint: ({ heading }) => `Write the title behind a colon: "${heading}: Title".`,
  } satisfies DiagnosticKind<HeadingDetails>,
  headingTakesNoTitle: {
    code: "markdown/heading-takes-no-title",
    severity: "error",
    summary: "A heading has a title that takes none.",
    message: ({ heading }: HeadingDetails) => `"${heading}" stands alone; it takes no title.`,
    hint: ({ heading }) => `Write "${heading}" only, and put other words below it.`,
  } satisfies DiagnosticKind<HeadingDetails>,
  headingNumber: {
    code: "markdown/heading-number",
    severity: "error",
    summary: "A heading lacks its number or letter, or has one of the wrong shape.",
    message: ({
      heading,
      number,
      example,
    }: HeadingDetails & { number: string | undefined; example: string }) =>
      number === undefined
        ? `"${heading}" has no ${nounFor(example)}.`
        : `"${number}" is not a ${nounFor(example)} that "${heading}" can have.`,
    hint: ({ heading, example }) => `Write it like this: "${heading} ${example}: Title".`,
  } satisfies DiagnosticKind<HeadingDetails & { number: string | undefined; example: string }>,
  headingTakesNoNumber: {
    code: "markdown/heading-takes-no-number",
    severity: "error",
    summary: "A heading has a number that takes none.",
    message: ({ heading, number }: HeadingDetails & { number: string }) =>
      `"${heading}" takes no number, but "${number}" stands behind it.`,
    hint: () => "Remove it: such numbers are counted when pages are made.",
  } satisfies DiagnosticKind<HeadingDetails & { number: string }>,
  stageNumber: {
    code: "markdown/stage-number",
    severity: "error",
    summary: "A planning stage's number is not its place in the order.",
    message: ({ heading, number, right }: HeadingDetails & { number: string; right: number }) =>
      `"${heading} ${number}" is number ${right} in the order.`,
    hint: ({ heading, right }) => `Write "${heading} ${right}", or move it to its place.`,
  } satisfies DiagnosticKind<HeadingDetails & { number: string; right: number }>,
  stepLetter: {
    code: "markdown/step-letter",
    severity: "error",
    summary: "A guidebook names a step by another letter than its framework does.",
    message: ({ heading, letter, right }: HeadingDetails & { letter: string; right: string }) =>
      `The framework's letter for this ${heading} is ${right}, not ${letter}.`,
    hint: ({ heading, right }) => `Write "${heading} ${right}".`,
  } satisfies DiagnosticKind<HeadingDetails & { letter: string; right: string }>,
  looksLikeHeading: {
    code: "markdown/looks-like-heading",
    severity: "error",
    summary: "A line was meant as a heading, but its number signs are not followed by an ordinary space.",
    message: ({ heading }: HeadingDetails) => `This line is not a heading yet: "${heading}".`,
    hint: ({ depth }: { depth: number }) => `Begin the line with ${marks(depth)} and one ordinary space.`,
  } satisfies DiagnosticKind<HeadingDetails & { depth: number }>,
} as const;
