import type {
  ActionTableBlock,
  Block,
  MenuBlock,
  PromptBlock,
  QuestionPart,
  Worksheet,
} from "../model/worksheet.js";
import { valueAt } from "../names/value-at.js";
import type { Response } from "../response/response.js";

/** How much of one step is answered. */
export interface StepCompleteness {
  /** Id of the step. */
  readonly step: string;
  /** Id of the key question; absent for step C, which a guidebook has once. */
  readonly question?: string;
  readonly answered: number;
  readonly count: number;
  /** The labels of what is not answered yet, in the worksheet's order. */
  readonly open: readonly string[];
}

/** One thing that counts, and whether it is answered. */
interface Counted {
  readonly step: string;
  readonly label: string;
  readonly answered: boolean;
}

const isAsked = (block: Block): block is PromptBlock | MenuBlock =>
  block.kind === "prompt" || block.kind === "menu";

const isAnswered = (response: Response, name: string): boolean => {
  const value = valueAt(response, name);
  return Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";
};

function hasMarkedAction(response: Response, table: ActionTableBlock): boolean {
  if (table.rows.some((row) => isAnswered(response, row.field.name))) return true;
  const own = valueAt(response, table.other.name);
  return Array.isArray(own) && own.some((row) => isAnswered(row as Response, "scopes"));
}

function countQuestion(part: QuestionPart, response: Response): Counted[] {
  const asked = part.blocks.filter(isAsked).flatMap((block): Counted[] => {
    if (block.field === undefined) return [];
    return [{ step: block.step, label: block.label, answered: isAnswered(response, block.field.name) }];
  });
  const menu = part.blocks.find((block) => block.kind === "menu");
  const chosen = menu === undefined ? undefined : valueAt(response, menu.field.name);
  const tables = part.blocks.filter((block) => block.kind === "action-table");
  const causes = tables
    .filter((table) => Array.isArray(chosen) && chosen.includes(table.cause))
    .map((table) => ({ step: table.step, label: table.label, answered: hasMarkedAction(response, table) }));
  return [...asked, ...causes];
}

function sumUp(counted: readonly Counted[], question?: string): StepCompleteness[] {
  const steps = [...new Set(counted.map(({ step }) => step))];
  return steps.map((step) => {
    const own = counted.filter((each) => each.step === step);
    const open = own.filter(({ answered }) => !answered).map(({ label }) => label);
    const sum = { step, answered: own.length - open.length, count: own.length, open };
    return question === undefined ? sum : { ...sum, question };
  });
}

/**
 * Tells how much of each step is answered: its guiding questions that take an answer, and in step B each chosen
 * cause, which is answered by one marked action. Notes do not count, and nothing is required.
 *
 * @param worksheet The worksheet.
 * @param response A response to it.
 * @returns One entry per key question and step, then step C.
 */
export function measureCompleteness(worksheet: Worksheet, response: Response): StepCompleteness[] {
  return worksheet.parts.flatMap((part) => {
    if (part.kind === "question") return sumUp(countQuestion(part, response), part.id);
    if (part.kind !== "plan") return [];
    const prompts = part.prompts.flatMap((block) => (block.field === undefined ? [] : [block.field]));
    const fields = [...prompts, ...part.stages.map((stage) => stage.field)];
    return sumUp(
      fields.map(({ name, label }) => ({ step: part.step, label, answered: isAnswered(response, name) })),
    );
  });
}
