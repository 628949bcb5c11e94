import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { readResponse } from "@guidebook-kit/worksheet";
import { responseDiagnostics as kinds } from "../../diagnostics/response-diagnostics.js";
import { MergedRecord } from "./merged-record.js";
import type { OpenAnswers, TeamResponse } from "./opened-answers.js";
import { splitMerged } from "./split-merged.js";

/** What is wrong with the shape of merged answers, and what in them belongs to no source. */
function findProblem(value: unknown): { path: string; reason: string } | undefined {
  const { data, error } = MergedRecord.safeParse(value);
  const issue = error?.issues[0];
  if (issue !== undefined)
    return { path: issue.path.join("."), reason: "something is missing or of another kind" };
  const known = new Set(data?.sources.map(({ source }) => source));
  if (known.size !== data?.sources.length) return { path: "sources", reason: "a name stands twice" };
  const named = [
    ...data.choices.flatMap(({ options }) => options.flatMap(({ sources }) => sources)),
    ...data.texts.flatMap(({ answers }) => answers.map(({ source }) => source)),
    ...data.rows.flatMap(({ rows }) => rows.map(({ source }) => source)),
    ...data.unmatched.map(({ source }) => source),
  ];
  const stray = named.find((source) => !known.has(source));
  return stray === undefined ? undefined : { path: "sources", reason: `"${stray}" is missing` };
}

/**
 * Opens what `guidebook responses merge` wrote.
 *
 * @param value What JSON gave.
 * @param file What to call the file in a diagnostic.
 * @returns The answers of the teams in it, or what is wrong with it.
 */
export const openMerged: OpenAnswers<unknown> = (value, file) => {
  const problem = findProblem(value);
  if (problem !== undefined) return [diagnose(kinds.brokenMerge, problem, { file })];
  const merged = MergedRecord.parse(value);
  if (merged.sources.length === 0) return [diagnose(kinds.noAnswers, {}, { file })];
  return {
    worksheets: merged.sources.map(({ worksheet }) => worksheet),
    merged: true,
    read: async ({ worksheet, retired }) => {
      const responses: TeamResponse[] = [];
      const diagnostics: Diagnostic[] = [];
      for (const from of merged.sources) {
        const { source, record } = from;
        const pairs = new URLSearchParams(splitMerged(merged, from));
        const read = await readResponse(worksheet, pairs, { file: `${file}: ${source}`, retired });
        diagnostics.push(...read.diagnostics);
        if (read.response === undefined) continue;
        responses.push({
          source,
          response: record === undefined ? read.response : { ...read.response, record },
        });
      }
      return { responses, diagnostics };
    },
  };
};
