import { basename, extname } from "node:path";
import { type Diagnostic, diagnose, hasErrors, nearestWord } from "@guidebook-kit/core";
import { pathKey } from "@guidebook-kit/generator";
import type { Response } from "@guidebook-kit/worksheet";
import type { ListedTask } from "../build/plan-units.js";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { responseDiagnostics } from "../diagnostics/response-diagnostics.js";
import { openGuidebook } from "../responses/answerable-guidebooks.js";
import type { AnswerFile } from "../responses/open-answer-files.js";
import type { OpenTask } from "./open-task.js";
import type { Printable } from "./read-printable.js";

/** One team's answers, and the guidebook on whose pages they are printed. */
export interface TeamAnswers {
  /** What tells its files from those of other teams. */
  readonly name: string;
  /** What diagnostics call the file. */
  readonly file: string;
  readonly response: Response;
  readonly task: ListedTask;
}

/** Answers that can be printed, and what is wrong with the others. */
export interface ReadAnswers {
  readonly answers: readonly TeamAnswers[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The guidebooks of a run. */
export interface ChosenGuidebooks extends Pick<Printable, "tasks" | "faulty"> {
  /** Those of `tasks` that are to be printed. */
  readonly chosen: readonly ListedTask[];
  readonly openTask: OpenTask;
}

/** A file's name without its ending, as a part of other files' names. */
function nameOf(path: string): string {
  const name = basename(path, extname(path)).normalize("NFC");
  return [...name.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-")].slice(0, 60).join("") || "answers";
}

/** The guidebooks that answers belong to: one for each language asked for, else that of the answers' own language. */
function findTasks({ file, answers }: AnswerFile, { tasks, chosen, faulty }: ChosenGuidebooks) {
  const [first] = answers?.worksheets ?? [];
  const ids = [...new Set(tasks.map(({ guidebook }) => guidebook.id))];
  const id = first?.guidebook ?? (ids.length === 1 ? ids[0] : undefined);
  const own = chosen.filter(({ guidebook }) => guidebook.id === id);
  if (own.length > 0) return { own, locale: first?.locale };
  if (id !== undefined && ids.includes(id))
    return diagnose(printDiagnostics.otherGuidebook, { guidebook: id }, { file });
  const broken = faulty.some((each) => each.id === id);
  const suggestion = id === undefined || broken ? undefined : nearestWord(id, ids);
  const place = { file, ...(suggestion === undefined ? {} : { suggestion }) };
  return diagnose(responseDiagnostics.noGuidebook, { guidebook: id, faulty: broken }, place);
}

/** Reads one file for the pages of one guidebook. */
async function readFor(
  task: ListedTask,
  { path, file, answers }: AnswerFile,
  openTask: OpenTask,
): Promise<ReadAnswers> {
  const guidebook = openGuidebook(await openTask(task), [task.guidebook.locale]);
  const read = await answers?.read(guidebook);
  const { responses = [], diagnostics = [] } = read ?? {};
  if (hasErrors(diagnostics)) return { answers: [], diagnostics };
  const [only, ...others] = responses;
  if (only === undefined || others.length > 0) {
    const several = diagnose(responseDiagnostics.severalTeams, { teams: responses.length }, { file });
    return { answers: [], diagnostics: [...diagnostics, several] };
  }
  return { answers: [{ name: nameOf(path), file, response: only.response, task }], diagnostics };
}

/** Files of the same name would print over one another. */
function reportSameNames(answers: readonly TeamAnswers[]): ReadAnswers {
  const places = new Map<string, string>();
  const kept: TeamAnswers[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const each of answers) {
    const { name, file, task } = each;
    const key = pathKey(`${task.guidebook.id}/${task.guidebook.locale}/${name}`);
    const other = places.get(key);
    if (other === undefined) kept.push(each);
    else diagnostics.push(diagnose(responseDiagnostics.sameSource, { source: name, other }, { file }));
    places.set(key, other ?? file);
  }
  return { answers: kept, diagnostics };
}

/**
 * Reads teams' answers that are to be printed.
 *
 * @param files The files.
 * @param guidebooks The guidebooks that there are, and those to print.
 * @param everyLocale Whether to print in every chosen language; else in the answers' own where the guidebook has it.
 * @returns What can be printed, in the order of the files; what is wrong with one file leaves the others alone.
 */
export async function readTeamAnswers(
  files: readonly AnswerFile[],
  guidebooks: ChosenGuidebooks,
  everyLocale: boolean,
): Promise<ReadAnswers> {
  const answers: TeamAnswers[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    diagnostics.push(...file.diagnostics);
    if (file.answers === undefined) continue;
    const found = findTasks(file, guidebooks);
    if ("code" in found) {
      diagnostics.push(found);
      continue;
    }
    const [first, ...others] = found.own;
    const same = found.own.filter(({ guidebook }) => guidebook.locale === found.locale);
    const printed = everyLocale ? [first, ...others] : [same[0] ?? first];
    for (const task of printed) {
      if (task === undefined) continue;
      const read = await readFor(task, file, guidebooks.openTask);
      answers.push(...read.answers);
      // What is wrong with answers is the same in every language.
      if (task === printed[0]) diagnostics.push(...read.diagnostics);
    }
  }
  const unlike = reportSameNames(answers);
  return { answers: unlike.answers, diagnostics: [...diagnostics, ...unlike.diagnostics] };
}
