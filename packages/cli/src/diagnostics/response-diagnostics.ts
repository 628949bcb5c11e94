import type { DiagnosticKind } from "@guidebook-kit/core";

const quote = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** Catalogue of what the command reports about files with teams' answers. Codes are permanent. */
export const responseDiagnostics = {
  noGuidebook: {
    code: "cli/no-guidebook-for-answers",
    severity: "error",
    summary:
      "Answers name a guidebook that the content does not have, or that has errors, or they name none.",
    message: ({ guidebook, faulty }: { guidebook: string | undefined; faulty: boolean }) => {
      if (guidebook === undefined) return "These answers do not say to which guidebook they belong.";
      const problem = faulty ? "which has errors" : "which the content does not have";
      return `These answers belong to the guidebook "${guidebook}", ${problem}.`;
    },
    hint: ({ faulty }) =>
      faulty
        ? "guidebook check says what is wrong with it."
        : "Name the folder of that guidebook's content with --content.",
  } satisfies DiagnosticKind<{ guidebook: string | undefined; faulty: boolean }>,
  differentGuidebooks: {
    code: "cli/different-guidebooks",
    severity: "error",
    summary: "Answers that are to come together belong to different guidebooks.",
    message: ({
      guidebook,
      first,
      firstGuidebook,
    }: {
      guidebook: string;
      first: string;
      firstGuidebook: string;
    }) =>
      `These answers belong to the guidebook "${guidebook}", but those of ${first} to "${firstGuidebook}".`,
    hint: () => "Bring together the answers to one guidebook at a time.",
  } satisfies DiagnosticKind<{ guidebook: string; first: string; firstGuidebook: string }>,
  brokenMerge: {
    code: "cli/broken-merge",
    severity: "error",
    summary: "A file of merged answers is not as guidebook responses merge writes it.",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `These merged answers are not whole: at "${path}", ${reason}.`,
    hint: () => "Take the file as it was written, or merge the teams' files again.",
  } satisfies DiagnosticKind<{ path: string; reason: string }>,
  noAnswers: {
    code: "cli/no-answers",
    severity: "error",
    summary: "A table or a merge holds no team's answers.",
    message: () => "This file holds no team's answers.",
    hint: () => "Check that it is the right file.",
  } satisfies DiagnosticKind<object>,
  severalTeams: {
    code: "cli/several-teams",
    severity: "error",
    summary: "A worksheet is to be filled in with a table or a merge of several teams' answers.",
    message: ({ teams }: { teams: number }) =>
      `This file holds the answers of ${teams} teams; a worksheet takes those of one.`,
    hint: () => "Name the file of one team.",
  } satisfies DiagnosticKind<{ teams: number }>,
  sameSource: {
    code: "cli/same-source",
    severity: "error",
    summary: "Two teams' answers that are to come together have the same name.",
    message: ({ source, other }: { source: string; other: string }) =>
      `The answers of "${source}" stand in ${other} too.`,
    hint: () => "If they are the same answers, leave one of the files out; if not, rename one.",
  } satisfies DiagnosticKind<{ source: string; other: string }>,
  sameRecord: {
    code: "cli/same-record",
    severity: "warning",
    summary: "Several files hold a record with the same id: perhaps two states of one team's answers.",
    message: ({ record, others }: { record: string; others: readonly string[] }) =>
      `These answers hold the same record ("${record}") as ${quote(others)}.`,
    hint: () => "All are counted. If they are two states of one team's answers, leave the older one out.",
  } satisfies DiagnosticKind<{ record: string; others: readonly string[] }>,
  openAnswers: {
    code: "cli/open-answers",
    severity: "note",
    summary: "Said with --complete: a step of the worksheet is not answered in full.",
    message: ({ place, answered, count }: OpenStep) => `${place}: ${answered} of ${count} answered.`,
    hint: ({ open }) => `Open: ${quote(open)}.`,
  } satisfies DiagnosticKind<OpenStep>,
} as const;

/** A step in which something is open. */
interface OpenStep {
  /** For example `Step A, key question 10.1`. */
  readonly place: string;
  readonly answered: number;
  readonly count: number;
  readonly open: readonly string[];
}
