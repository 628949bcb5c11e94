import type { DiagnosticKind } from "@guidebook-kit/core";
import type { UnsaidRule } from "./sources/schema-source.js";

/** Catalogue of what is reported of a developer's extension fields. Codes are permanent. */
export const fieldDiagnostics = {
  notSchema: {
    code: "worksheet/field-not-a-schema",
    severity: "error",
    summary: "The extension fields are no schema of a kind that is understood.",
    message: () =>
      "This is neither a Zod schema, nor a Standard JSON Schema, nor a JSON Schema of an object.",
    hint: () => "Give an object schema with one property for each field, for example z.object({ … }).",
  } satisfies DiagnosticKind<object>,
  noConverter: {
    code: "worksheet/field-converter-missing",
    severity: "error",
    summary: "A Zod 3 schema was given, and zod-to-json-schema is not installed.",
    message: () => "A Zod 3 schema needs the package zod-to-json-schema, which is not installed.",
    hint: () => "Install zod-to-json-schema, or write the schema with Zod 4.",
  } satisfies DiagnosticKind<object>,
  notConverted: {
    code: "worksheet/field-not-converted",
    severity: "error",
    summary: "The schema's own library cannot say it as JSON Schema.",
    message: ({ reason }: { reason: string }) => `This schema cannot be said as JSON Schema: ${reason}`,
    hint: () => "Use text, numbers, booleans, dates and lists of choices, without transforms.",
  } satisfies DiagnosticKind<{ reason: string }>,
  lost: {
    code: "worksheet/field-lost",
    severity: "error",
    summary:
      "A property of the schema is missing from its JSON Schema, for example since two major versions of Zod are mixed.",
    message: ({ key }: { key: string }) => `The field "${key}" got lost on the way to JSON Schema.`,
    hint: () => "Do not mix Zod 3 and Zod 4 in one object.",
  } satisfies DiagnosticKind<{ key: string }>,
  unsaid: {
    code: "worksheet/field-rule-unsaid",
    severity: "warning",
    summary: "A refinement or transform of the schema cannot be said in JSON Schema.",
    message: ({ key, rule }: UnsaidRule) =>
      `JSON Schema cannot say the ${rule} of ${key === undefined ? "the fields together" : `"${key}"`}.`,
    hint: () => "Check the answers under `extra` with your own schema where it matters.",
  } satisfies DiagnosticKind<UnsaidRule>,
  looser: {
    code: "worksheet/field-looser",
    severity: "warning",
    summary: "A field of the worksheet takes more than its schema does: drafts are never refused.",
    message: ({ key, keywords }: { key: string; keywords: readonly string[] }) =>
      `The worksheet does not hold answers to the ${keywords.join(", ")} of "${key}".`,
    hint: () => "Check the answers under `extra` with your own schema where it matters.",
  } satisfies DiagnosticKind<{ key: string; keywords: readonly string[] }>,
  anyDate: {
    code: "worksheet/field-any-date",
    severity: "note",
    summary: "Teams may write any words for a date.",
    message: ({ key }: { key: string }) => `"${key}" takes any words for a date, for example "early June".`,
    hint: () => "A date as 2027-03-04 is only asked for.",
  } satisfies DiagnosticKind<{ key: string }>,
  badName: {
    code: "worksheet/field-name",
    severity: "error",
    summary: "A field's key cannot be part of a control's name.",
    message: ({ key }: { key: string }) => `"${key}" cannot name a field.`,
    hint: () =>
      "Use lower-case letters, digits and hyphens, beginning with a letter, for example grade-band.",
  } satisfies DiagnosticKind<{ key: string }>,
  badOption: {
    code: "worksheet/field-option",
    severity: "error",
    summary: "An option's value cannot be part of a control's name.",
    message: ({ key, option }: { key: string; option: string }) =>
      `"${option}" cannot be an option of "${key}".`,
    hint: () =>
      "Use lower-case letters, digits and hyphens, beginning with a letter, and say the words in a title.",
  } satisfies DiagnosticKind<{ key: string; option: string }>,
  unsupported: {
    code: "worksheet/field-unsupported",
    severity: "error",
    summary: "A field is of a kind that a worksheet cannot show.",
    message: ({ key }: { key: string }) => `A worksheet cannot show the field "${key}".`,
    hint: () => "It can show text, a choice, a list of choices, a boolean, a number or a date.",
  } satisfies DiagnosticKind<{ key: string }>,
} as const;
