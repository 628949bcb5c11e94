import {
  type Field,
  type MergedResponses,
  type MergedRow,
  type MergedSource,
  NAME_WORDS,
  RESPONSE_FORMAT,
  type Response,
  type ResponseSource,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";

/** Finds what one source said under a name. */
type Lookup = (field: Field) => unknown;

function ownRow({ source, ...row }: MergedRow): unknown {
  return { ...row, id: row.id.slice(source.length + 1) };
}

function lookUp(merged: MergedResponses, source: string): Lookup {
  const choices = new Map(merged.choices.map(({ name, options }) => [name, options]));
  const texts = new Map(merged.texts.map(({ name, answers }) => [name, answers]));
  const rows = new Map(merged.rows.map((field) => [field.name, field.rows]));
  return ({ kind, name }) => {
    if (kind === "choices") {
      const chosen = (choices.get(name) ?? []).filter(({ sources }) => sources.includes(source));
      return chosen.length === 0 ? undefined : chosen.map(({ option }) => option);
    }
    if (kind === "rows") {
      const own = (rows.get(name) ?? []).filter((row) => row.source === source).map(ownRow);
      return own.length === 0 ? undefined : own;
    }
    return texts.get(name)?.find((answer) => answer.source === source)?.value;
  };
}

function setAt(root: Record<string, unknown>, name: string, value: unknown): void {
  const keys = name.split(".");
  const last = keys.pop() ?? name;
  let place = root;
  for (const key of keys) {
    if (!Object.hasOwn(place, key)) place[key] = {};
    place = place[key] as Record<string, unknown>;
  }
  place[last] = value;
}

function responseOf(merged: MergedResponses, fields: readonly Field[], from: MergedSource): Response {
  const { source, worksheet, record } = from;
  const find = lookUp(merged, source);
  const response: Record<string, unknown> = { format: RESPONSE_FORMAT, worksheet };
  if (record !== undefined) response["record"] = record;
  for (const field of fields) {
    const value = find(field);
    if (value !== undefined) setAt(response, field.name, value);
  }
  const unmatched = merged.unmatched.filter((kept) => kept.source === source);
  if (unmatched.length > 0) {
    response[NAME_WORDS.unmatched] = unmatched.map(({ name, value }) => [name, value]);
  }
  return response as unknown as Response;
}

/**
 * Takes merged responses apart again.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet that all of them answer.
 * @returns Every response as it went in, under its source.
 */
export function responsesOf(merged: MergedResponses, worksheet: Worksheet): ResponseSource<Response>[] {
  const fields = worksheetFields(worksheet).filter(({ kind }) => kind !== "hidden");
  return merged.sources.map((from) => ({ source: from.source, response: responseOf(merged, fields, from) }));
}
