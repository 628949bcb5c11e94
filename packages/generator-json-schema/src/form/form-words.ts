import { plainText } from "@guidebook-kit/core";
import type { GuidebookInput } from "@guidebook-kit/generator";
import {
  type Block,
  type Field,
  joinName,
  type Part,
  NAME_WORDS as words,
  worksheetFields,
} from "@guidebook-kit/worksheet";

/** What a form is made of: a worksheet, the prose that its blocks refer to, and the words of pages. */
export type FormInput = Pick<GuidebookInput, "resolved" | "worksheet" | "locale">;

/** What a form says of a field, or of a group of fields. */
export interface FormWords {
  readonly title: string;
  readonly description?: string;
}

type Entry = readonly [name: string, words: FormWords];

/** The prose that explains a question, by its ref. */
function explanations({ resolved }: FormInput): ReadonlyMap<string, string> {
  const questions = resolved.steps.flatMap((step) => step.guidingQuestions);
  return new Map([
    ...resolved.keyQuestions.map(({ id, text }) => [`key-question:${id}`, text] as const),
    ...questions.flatMap(({ id, hint }) =>
      hint === undefined ? [] : [[`guiding-question:${id}`, plainText(hint)] as const],
    ),
    ...resolved.planningStages.map(({ id, question }) => [`stage:${id}`, plainText(question)] as const),
  ]);
}

function explained(title: string, ...texts: readonly (string | undefined)[]): FormWords {
  const description = texts.filter((text) => text !== undefined && text !== "").join("\n");
  return description === "" ? { title } : { title, description };
}

/** Whether a team writes free text there, which is told to hold no names of students. */
function takesNotes(field: Field): boolean {
  return field.kind === "notes" || (field.kind === "rows" && field.columns.some(takesNotes));
}

function blockEntries(block: Block, input: FormInput, explain: ReadonlyMap<string, string>): Entry[] {
  const { resolved, locale } = input;
  const noNames = locale.worksheet.noStudentNames;
  switch (block.kind) {
    case "action-table":
      return [
        ...block.rows.map(({ field }): Entry => [field.name, explained(field.label, block.label)]),
        [block.other.name, explained(`${block.label}: ${block.other.label}`, noNames)],
      ];
    case "notes": {
      const step = resolved.steps.find(({ id }) => id === block.step);
      return [[block.field.name, explained([step?.title ?? "", block.label].join(": "), noNames)]];
    }
    case "prompt":
    case "menu": {
      if (block.field === undefined) return [];
      const advice = takesNotes(block.field) ? noNames : undefined;
      return [[block.field.name, explained(block.label, explain.get(block.ref), advice)]];
    }
    default:
      return [];
  }
}

function partEntries(part: Part, input: FormInput, explain: ReadonlyMap<string, string>): Entry[] {
  const noNames = input.locale.worksheet.noStudentNames;
  if (part.kind === "team") return [[words.team, { title: part.label }]];
  if (part.kind === "question") {
    const others = part.blocks.filter((block) => block.kind === "other-cause");
    return [
      [joinName(words.questions, part.id), explained(part.label, explain.get(part.ref))],
      ...others.map(({ field }): Entry => [field.name, explained(`${part.label}: ${field.label}`, noNames)]),
      ...part.blocks.flatMap((block) => blockEntries(block, input, explain)),
    ];
  }
  return [
    [words.plan, { title: part.label }],
    ...part.prompts.flatMap((block) => blockEntries(block, input, explain)),
    ...part.stages.map(
      ({ ref, field }): Entry => [field.name, explained(field.label, explain.get(ref), noNames)],
    ),
  ];
}

/**
 * Says what a form has to say of each field, and of the groups that people know by a name.
 *
 * @param input The worksheet, and what its words come from.
 * @returns Title and description by full name. Groups that only the record knows, such as `actions`, have none.
 */
export function formWords(input: FormInput): ReadonlyMap<string, FormWords> {
  const { worksheet, locale } = input;
  const explain = explanations(input);
  const fields = worksheetFields(worksheet).map(
    (field): Entry => [
      field.name,
      explained(field.label, takesNotes(field) ? locale.worksheet.noStudentNames : undefined),
    ],
  );
  return new Map([...fields, ...worksheet.parts.flatMap((part) => partEntries(part, input, explain))]);
}
