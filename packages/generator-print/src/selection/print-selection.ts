import { GuidebookError, type Step } from "@guidebook-kit/core";
import { PRINT_SECTIONS, type PrintSection } from "./print-section.js";

/** Which pages a file holds. */
export interface PrintSelection {
  readonly sections: ReadonlySet<PrintSection>;
  /** Ids of the steps whose pages it holds. */
  readonly steps: ReadonlySet<string>;
}

/** Which pages to print, as a caller says it. */
export interface PagesToPrint {
  /** Letters of steps; all steps by default. */
  readonly steps?: readonly string[] | undefined;
  /** Parts of the file; by default all of them, or only the steps when those are named. */
  readonly sections?: readonly PrintSection[] | undefined;
}

function stepId(steps: readonly Step[], letter: string): string {
  const step = steps.find((candidate) => candidate.letter.toLowerCase() === letter.toLowerCase());
  if (step !== undefined) return step.id;
  const known = steps.map((candidate) => candidate.letter).join(", ");
  throw new GuidebookError("print/unknown-step", `There is no step "${letter}"; the steps are ${known}.`);
}

function checkSection(section: PrintSection): PrintSection {
  if (PRINT_SECTIONS.includes(section)) return section;
  const known = PRINT_SECTIONS.join(", ");
  throw new GuidebookError("print/unknown-section", `There is no section "${section}"; there are ${known}.`);
}

/**
 * Tells which pages a file holds.
 *
 * @param steps The steps of the resolved guidebook.
 * @param wanted What to print; everything by default.
 * @returns Sections, and ids of steps.
 * @throws GuidebookError for a letter or a section that does not exist.
 */
export function printSelection(steps: readonly Step[], wanted: PagesToPrint): PrintSelection {
  const everything = wanted.steps === undefined ? PRINT_SECTIONS : (["steps"] as const);
  return {
    sections: new Set((wanted.sections ?? everything).map(checkSection)),
    steps: new Set(wanted.steps?.map((letter) => stepId(steps, letter)) ?? steps.map(({ id }) => id)),
  };
}
