import { GuidebookError } from "@guidebook-kit/core";
import type { ChoicesField, Field } from "../model/field.js";
import type { Worksheet } from "../model/worksheet.js";
import { NAME_WORDS as words } from "../names/name-words.js";
import { valueAt } from "../names/value-at.js";
import { worksheetFields } from "../names/worksheet-fields.js";
import type { Response, ResponseRow } from "../response/response.js";
import {
  MERGED_FORMAT,
  type MergedChoices,
  type MergedResponses,
  type MergedRow,
  type MergedSource,
  type ResponseSource,
} from "./merged-responses.js";
import { countByGroup, tallyGroup } from "./tally-group.js";

type Sources = readonly ResponseSource<Response>[];

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function requireMergeable(worksheet: Worksheet, inputs: Sources): void {
  const names = inputs.map(({ source }) => source);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new GuidebookError("worksheet/source-twice", `Two responses come from "${twice}"; name each once.`);
  }
  for (const { source, response } of inputs) {
    if (response.worksheet.digest === worksheet.digest) continue;
    throw new GuidebookError(
      "worksheet/not-read",
      `The response of "${source}" belongs to another worksheet; read it with readResponse first.`,
    );
  }
}

function mergeSource({ source, response }: ResponseSource<Response>): MergedSource {
  const { worksheet, record } = response;
  const speaksFor = tallyGroup(response);
  return record === undefined ? { source, worksheet, speaksFor } : { source, worksheet, record, speaksFor };
}

function findSameRecords(sources: readonly MergedSource[]): MergedResponses["sameRecords"] {
  const ids = [...new Set(sources.flatMap(({ record }) => record?.id ?? []))].sort(byCodeUnits);
  return ids.flatMap((record) => {
    const same = sources.filter((source) => source.record?.id === record).map(({ source }) => source);
    return same.length > 1 ? [{ record, sources: same }] : [];
  });
}

function mergeChoices(field: ChoicesField, inputs: Sources, groups: readonly string[]): MergedChoices {
  const options = field.options.map(({ id: option }) => {
    const ticked = inputs.filter(({ response }) => {
      const chosen = valueAt(response, field.name);
      return Array.isArray(chosen) && chosen.includes(option);
    });
    return {
      option,
      count: ticked.length,
      groups: countByGroup(
        ticked.map(({ response }) => tallyGroup(response)),
        groups,
      ),
      sources: ticked.map(({ source }) => source),
    };
  });
  return { name: field.name, options };
}

function mergeRows(field: Field, inputs: Sources): MergedRow[] {
  return inputs.flatMap(({ source, response }) => {
    const rows = valueAt(response, field.name);
    if (!Array.isArray(rows)) return [];
    return (rows as ResponseRow[]).map((row) => ({ ...row, id: `${source}/${row.id}`, source }));
  });
}

function mergeText(field: Field, inputs: Sources): { source: string; value: string | number }[] {
  return inputs.flatMap(({ source, response }) => {
    const value = valueAt(response, field.name);
    return typeof value === "string" || typeof value === "number" ? [{ source, value }] : [];
  });
}

/**
 * Brings the answers of several teams together and keeps their disagreements: every team's own words beside its
 * source, tallies by stakeholder group, the rows of all.
 *
 * @param worksheet The worksheet that all of them answer.
 * @param inputs Canonical responses with unique sources, in any order.
 * @returns The same for any order of the inputs; sources stand in the order of their code units.
 * @throws GuidebookError `worksheet/source-twice` when two inputs have one source, `worksheet/not-read` when a
 *   response belongs to another worksheet.
 */
export function mergeResponses(worksheet: Worksheet, inputs: Sources): MergedResponses {
  requireMergeable(worksheet, inputs);
  const sorted = [...inputs].sort((left, right) => byCodeUnits(left.source, right.source));
  const sources = sorted.map(mergeSource);
  const fields = worksheetFields(worksheet).filter(({ name }) => !name.startsWith(`${words.worksheet}.`));
  const groupField = fields.find(({ name }) => name === `${words.team}.${words.groups}`);
  const groups = groupField?.kind === "choices" ? groupField.options.map(({ id }) => id) : [];
  const { guidebook, version, digest } = worksheet;
  return {
    format: MERGED_FORMAT,
    worksheet: { guidebook, version, digest },
    sources,
    sameRecords: findSameRecords(sources),
    choices: fields.flatMap((field) =>
      field.kind === "choices" ? [mergeChoices(field, sorted, groups)] : [],
    ),
    texts: fields.flatMap((field) => {
      if (field.kind === "choices" || field.kind === "rows") return [];
      const answers = mergeText(field, sorted);
      return answers.length === 0 ? [] : [{ name: field.name, answers }];
    }),
    rows: fields.flatMap((field) => {
      const rows = field.kind === "rows" ? mergeRows(field, sorted) : [];
      return rows.length === 0 ? [] : [{ name: field.name, rows }];
    }),
    unmatched: sorted.flatMap(({ source, response }) =>
      (response.unmatched ?? []).map(([name, value]) => ({ source, name, value })),
    ),
  };
}
