import type { Dimension } from "../model/dimension.js";
import { listDimensions } from "../model/list-dimensions.js";
import { TO_WRITE } from "../text/to-write.js";
import type { DiagnosticKind } from "./diagnostic-kind.js";
import { languageDiagnostics } from "./language-diagnostics.js";
import { translationDiagnostics } from "./translation-diagnostics.js";

const quoteAll = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** A link to an id that is not there. */
export interface UnknownReferenceDetails {
  readonly id: string;
  /** The file in which it was looked for, in words. */
  readonly where: string;
  /** The id that was probably meant. */
  readonly meant: string | undefined;
  /** Whether the link may lead to the whole file instead. */
  readonly whole: boolean;
}

/** Catalogue of what the rules of the model report. Codes are permanent. */
export const coreDiagnostics = {
  ...languageDiagnostics,
  ...translationDiagnostics,
  duplicateId: {
    code: "core/duplicate-id",
    severity: "error",
    summary: "Two things in one file have the same id.",
    message: ({ id, line }: { id: string; line: number | undefined }) =>
      line === undefined
        ? `The id "${id}" is used twice in this file.`
        : `The id "${id}" is used twice in this file; it first stands in line ${line}.`,
    hint: () =>
      "Give the one that you added last an id of its own. The other one keeps its id, since saved answers know it by that.",
  } satisfies DiagnosticKind<{ id: string; line: number | undefined }>,
  duplicateNumber: {
    code: "core/duplicate-number",
    severity: "error",
    summary: "Two dimensions, steps or key questions have the same number or letter.",
    message: ({ what, number }: { what: string; number: string }) =>
      `There is more than one ${what} "${number}".`,
    hint: () => "Number each one differently.",
  } satisfies DiagnosticKind<{ what: string; number: string }>,
  duplicateLabel: {
    code: "core/duplicate-label",
    severity: "error",
    summary: "Two scopes have the same label, so that a text cannot tell them apart.",
    message: ({ label }: { label: string }) => `Two scopes are called "${label}".`,
    hint: () => "Give each scope a label of its own.",
  } satisfies DiagnosticKind<{ label: string }>,
  menuQuestionCount: {
    code: "core/menu-question-count",
    severity: "error",
    summary: "Step A does not have exactly one guiding question that asks for root causes.",
    message: ({ count }: { count: number }) =>
      `The first step needs exactly one guiding question with the answer "Root causes"; it has ${count}.`,
    hint: () => "That question is the root-cause menu: keep one, and give the others another answer.",
  } satisfies DiagnosticKind<{ count: number }>,
  menuQuestionMisplaced: {
    code: "core/menu-question-misplaced",
    severity: "error",
    summary: "A guiding question outside step A asks for root causes.",
    message: () => "Only the first step may ask for root causes.",
    hint: () => "Use the answer Text, Scopes or None here.",
  } satisfies DiagnosticKind<object>,
  unknownDimension: {
    code: "core/unknown-dimension",
    severity: "error",
    summary: "A guidebook names a dimension that its framework does not have.",
    message: ({ id }: { id: string; known: readonly Dimension[] }) =>
      `The framework has no dimension "${id}".`,
    hint: ({ known }) => `Its dimensions are:\n${listDimensions(known)}`,
  } satisfies DiagnosticKind<{ id: string; known: readonly Dimension[] }>,
  wrongCode: {
    code: "core/wrong-code",
    severity: "error",
    summary: "A key question's number does not begin with its dimension's number.",
    message: ({ code, number }: { code: string; number: number }) =>
      `The key question ${code} stands in the guidebook of dimension ${number}.`,
    hint: ({ number }) => `Its number begins with the dimension's: ${number}.1, ${number}.2, and so on.`,
  } satisfies DiagnosticKind<{ code: string; number: number }>,
  unknownScope: {
    code: "core/unknown-scope",
    severity: "error",
    summary: "A scope is named that the framework does not have.",
    message: ({ scope }: { scope: string; known: readonly string[] }) =>
      `The framework has no scope "${scope}".`,
    hint: ({ known }) => `Its scopes are ${quoteAll(known)}.`,
  } satisfies DiagnosticKind<{ scope: string; known: readonly string[] }>,
  scopeOutsideColumns: {
    code: "core/scope-outside-columns",
    severity: "error",
    summary: "An action applies in a scope that its root cause does not offer.",
    message: ({ scope, offered }: { scope: string; offered: readonly string[] }) =>
      `This action names the scope "${scope}", but its root cause offers ${quoteAll(offered)} only.`,
    hint: () => 'Remove the scope here, or add it to the cause\'s "Actions apply".',
  } satisfies DiagnosticKind<{ scope: string; offered: readonly string[] }>,
  scopeOutsideQuestion: {
    code: "core/scope-outside-question",
    severity: "error",
    summary: "A root cause occurs in a scope that its key question leaves out.",
    message: ({ scope }: { scope: string }) =>
      `This root cause occurs in "${scope}", which its key question leaves out.`,
    hint: () => 'Add the scope to the "Occurs" of the key question, or remove that line to allow all.',
  } satisfies DiagnosticKind<{ scope: string }>,
  idInBothFiles: {
    code: "core/id-in-both-files",
    severity: "error",
    summary: "A guidebook uses an id that means something else in its framework.",
    message: ({ id, kind }: { id: string; kind: string }) =>
      `The id "${id}" already belongs to a ${kind} of the framework.`,
    hint: () => "Choose another id here, or, to replace the framework's text, use the same kind of heading.",
  } satisfies DiagnosticKind<{ id: string; kind: string }>,
  unknownOverride: {
    code: "core/unknown-override",
    severity: "error",
    summary: "A step, guiding question or stage in a guidebook has an id that the framework does not have.",
    message: ({ id, kind }: { id: string; kind: string; known: readonly string[] }) =>
      `The framework has no ${kind} "${id}" that this could replace.`,
    hint: ({ kind, known }) => `Its ${kind} ids here are ${quoteAll(known)}.`,
  } satisfies DiagnosticKind<{ id: string; kind: string; known: readonly string[] }>,
  unknownGuidebook: {
    code: "core/unknown-guidebook",
    severity: "warning",
    summary: "A link leads to a guidebook that is not among the content.",
    message: ({ guidebook }: { guidebook: string }) => `There is no guidebook "${guidebook}" here.`,
    hint: () => "It prints as text without a link. Check the folder's name, or add that guidebook.",
  } satisfies DiagnosticKind<{ guidebook: string }>,
  dimensionWithoutGuidebook: {
    code: "core/dimension-without-guidebook",
    severity: "note",
    summary: "A link leads to a dimension whose guidebook is not written yet.",
    message: ({ title }: { title: string }) => `There is no guidebook for "${title}" here yet.`,
    hint: () => "It prints as the dimension's name without a link.",
  } satisfies DiagnosticKind<{ title: string }>,
  stillToWrite: {
    code: "core/still-to-write",
    severity: "note",
    summary: "A text begins with the mark of a starter: it is still to be written.",
    message: ({ text }: { text: string }) => `Still to write: ${/[.!?…]$/.test(text) ? text : `${text}.`}`,
    hint: () => `Put the text in the place of this, and take the mark ${TO_WRITE} away.`,
  } satisfies DiagnosticKind<{ text: string }>,
  unknownReference: {
    code: "core/unknown-reference",
    severity: "error",
    summary: "A link leads to an id that does not exist.",
    message: ({ id, where }: UnknownReferenceDetails) => `There is no "#${id}" in ${where}.`,
    hint: ({ id, meant, whole }) => {
      if (meant !== undefined) return "Check the id behind # in the link.";
      const ids =
        "Write an id behind # that stands there, in <!-- #… --> at the end of a heading or an item.";
      return whole ? `${ids} To link to the whole guidebook, leave "#${id}" out.` : ids;
    },
  } satisfies DiagnosticKind<UnknownReferenceDetails>,
  retiredIdAlive: {
    code: "core/retired-id-alive",
    severity: "error",
    summary: "An id is listed as retired and still in use.",
    message: ({ id }: { id: string }) =>
      `The id "${id}" is listed under "retired" and still stands in the text.`,
    hint: () => "Ids are never used again: give the new thing another id, or take the line out of retired.",
  } satisfies DiagnosticKind<{ id: string }>,
  retiredTargetUnknown: {
    code: "core/retired-target-unknown",
    severity: "error",
    summary: "A retired id leads to a successor that does not exist.",
    message: ({ id, successor }: { id: string; successor: string }) =>
      `The retired id "${id}" leads to "${successor}", which this file does not have.`,
    hint: () => "Name an id of this file, or write null when nothing took its place.",
  } satisfies DiagnosticKind<{ id: string; successor: string }>,
  selfRelated: {
    code: "core/self-related",
    severity: "error",
    summary: "A guidebook lists its own dimension as a related one.",
    message: ({ id }: { id: string }) => `"${id}" is this guidebook's own dimension.`,
    hint: () => "List other dimensions only.",
  } satisfies DiagnosticKind<{ id: string }>,
} as const;
