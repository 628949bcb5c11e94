import { type PrintVariantName, printVariant } from "@guidebook-kit/generator-print";
import type { ListedTask } from "../build/plan-units.js";
import type { PrintSettings } from "./print-request.js";
import type { TeamAnswers } from "./team-answers.js";

/** One page to make, as HTML and as PDF. */
export interface PrintJob {
  readonly task: ListedTask;
  readonly variant: PrintVariantName;
  /** Whose answers stand in it; blank when undefined. */
  readonly answers: TeamAnswers | undefined;
  /** Path within the output folder without the ending. */
  readonly path: string;
  /** Whether it holds every control of the worksheet, if it can be filled in. */
  readonly whole: boolean;
}

/** What to print: the guidebooks, or the answers where there are any. */
export interface PrintSubjects {
  readonly tasks: readonly ListedTask[];
  /** Undefined where no answers were asked for. */
  readonly answers: readonly TeamAnswers[] | undefined;
}

/** What tells a file with some of the pages from the one with all of them. */
function partWords({ steps, sections }: PrintSettings): string[] {
  const ofSteps = steps === undefined ? [] : [`step-${steps.join("-").toLowerCase()}`];
  return sections === undefined ? ofSteps : [...ofSteps, sections.join("-")];
}

/**
 * Lists what a run makes.
 *
 * @param subjects What to print.
 * @param settings Ways to print, and which pages.
 * @returns One job per file, in an order that depends on nothing else.
 */
export function listPrintJobs({ tasks, answers }: PrintSubjects, settings: PrintSettings): PrintJob[] {
  const parts = partWords(settings);
  const subjects =
    answers?.map((each) => ({ task: each.task, answers: each })) ??
    tasks.map((task) => ({ task, answers: undefined }));
  return subjects.flatMap((subject) =>
    settings.variants.map((variant) => {
      const team = subject.answers === undefined ? [] : [subject.answers.name];
      const name = [variant, ...team, ...parts].join(".");
      const { id, locale } = subject.task.guidebook;
      return {
        ...subject,
        variant,
        path: `${id}/${locale}/${name}`,
        whole: parts.length === 0 && printVariant(variant).document === "worksheet",
      };
    }),
  );
}
