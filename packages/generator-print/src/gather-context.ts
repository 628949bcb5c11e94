import { GuidebookError } from "@guidebook-kit/core";
import type { GuidebookInput } from "@guidebook-kit/generator";
import { proseIndex } from "@guidebook-kit/html";
import {
  encodeResponse,
  listControls,
  projectWorksheet,
  type Response,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import type { PrintContext } from "./print-context.js";
import { type PagesToPrint, printSelection } from "./selection/print-selection.js";
import type { PrintVariant } from "./variants/print-variant.js";
import { fileAnchors } from "./view/file-anchors.js";

/** What a file is to hold. */
export interface PrintContents extends PagesToPrint {
  /** Whether controls hold markers; true by default. */
  readonly fillable?: boolean | undefined;
  /** A team's answers in canonical form; blank pages by default. */
  readonly response?: Response | undefined;
}

/** The worksheet with as many rows as the answers take. */
function worksheetFor({ resolved, worksheet, locale }: GuidebookInput, response: Response): Worksheet {
  const { guidebook } = response.worksheet;
  if (guidebook !== worksheet.guidebook) {
    throw new GuidebookError(
      "print/other-guidebook",
      `The answers belong to the guidebook "${guidebook}", the pages to "${worksheet.guidebook}".`,
    );
  }
  const fields = worksheet.parts.flatMap((part) => (part.kind === "team" ? part.extra : []));
  return projectWorksheet(resolved, { locale, response, fields });
}

function answersOf(worksheet: Worksheet, response: Response): ReadonlyMap<string, string> {
  return new Map(encodeResponse(worksheetFields(worksheet), { ...response, unmatched: [] }));
}

/**
 * Gathers what printed pages draw from.
 *
 * @param input A generator's input.
 * @param variant The way to print.
 * @param contents What the file is to hold.
 * @returns The context of one file. With answers it is not fillable: a field holds no more than its box shows, and
 *   these pages show each answer whole.
 * @throws GuidebookError for answers to another guidebook, and for pages that do not exist.
 */
export function gatherContext(
  input: GuidebookInput,
  variant: PrintVariant,
  contents: PrintContents,
): PrintContext {
  const { resolved, locale } = input;
  const { response, fillable = true } = contents;
  const worksheet = response === undefined ? input.worksheet : worksheetFor(input, response);
  const context: PrintContext = {
    resolved,
    worksheet,
    variant,
    locale,
    fillable: fillable && response === undefined,
    answers: response === undefined ? null : answersOf(worksheet, response),
    keptAside: response?.unmatched ?? [],
    selection: printSelection(resolved.steps, contents),
    anchors: new Set(),
    index: proseIndex(resolved),
    controls: new Map(listControls(worksheet).map((control) => [control.name, control])),
    team: worksheet.parts.find((part) => part.kind === "team"),
    questions: worksheet.parts.filter((part) => part.kind === "question"),
    plan: worksheet.parts.find((part) => part.kind === "plan"),
  };
  return { ...context, anchors: fileAnchors(context) };
}
