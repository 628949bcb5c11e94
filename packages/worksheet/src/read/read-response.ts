import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { type CarriedResponse, carryResponse } from "../browser/carry-response.js";
import type { CollectedAnswers } from "../browser/collect-answers.js";
import type { Pair } from "../browser/encode-response.js";
import { toFieldShapes } from "../browser/field-shape.js";
import { findControl } from "../browser/find-control.js";
import type { RetiredIds } from "../browser/follow-retired.js";
import { worksheetDiagnostics as kinds } from "../diagnostics/worksheet-diagnostics.js";
import type { Worksheet } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { worksheetFields } from "../names/worksheet-fields.js";
import type { Response } from "../response/response.js";
import { ResponseRecord } from "../response/response-record.js";
import { readInput } from "./read-input.js";
import type { ResponseInput } from "./response-input.js";

/** What reading may be told beside the answers. */
export interface ReadOptions {
  /** What to call the answers in a diagnostic; `answers` by default. */
  readonly file?: string;
  /** Former ids of the guidebook and its framework; none by default. */
  readonly retired?: RetiredIds;
}

/** A team's answers as they were read. */
export interface ReadResult {
  /** Absent only when the input could not be read at all. */
  readonly response?: Response;
  readonly diagnostics: readonly Diagnostic[];
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Half characters become the replacement character (U+FFFD), as in every form that is posted. */
function mendText(pairs: readonly Pair[], file: string, diagnostics: Diagnostic[]): Pair[] {
  return pairs.map(([name, value]): Pair => {
    const mended: Pair = [name.replace(LONE_SURROGATES, "\uFFFD"), value.replace(LONE_SURROGATES, "\uFFFD")];
    if (mended[0] !== name || mended[1] !== value) {
      diagnostics.push(diagnose(kinds.loneSurrogate, { name: mended[0] }, { file }));
    }
    return mended;
  });
}

function reportUnmatched(
  carried: CarriedResponse,
  before: CollectedAnswers,
  worksheet: Worksheet,
): Diagnostic[] {
  const fields = worksheetFields(worksheet);
  const known = new Set(before.unmatched.map((pair) => JSON.stringify(pair)));
  const fresh = (carried.response.unmatched ?? []).filter((pair) => !known.has(JSON.stringify(pair)));
  return fresh.map(([name, value]) => {
    if (!carried.sameWorksheet) return diagnose(kinds.keptAside, { name }, { file: "" });
    const has = findControl(fields, name) !== undefined;
    return has
      ? diagnose(kinds.unfitValue, { name, value }, { file: "" })
      : diagnose(kinds.unknownName, { name }, { file: "" });
  });
}

function reportVersion(carried: CarriedResponse, answers: CollectedAnswers): Diagnostic[] {
  if (carried.sameWorksheet) return [];
  const posted = new Map(answers.pairs);
  const version = posted.get(joinName(words.worksheet, words.version));
  if (version === undefined) return [diagnose(kinds.noIdentity, {}, { file: "" })];
  const kept = carried.response.unmatched?.length ?? 0;
  return [
    diagnose(kinds.otherWorksheet, { version, moved: carried.moved.length, kept }, { file: "" }),
    ...carried.moved.map((move) => diagnose(kinds.moved, move, { file: "" })),
  ];
}

/** Gives the response its record; one that is none of ours is kept aside. */
function withRecord(response: Response, record: unknown): Response {
  if (record === undefined) return response;
  const { success, data } = ResponseRecord.safeParse(record);
  if (success) return { ...response, record: data };
  return { ...response, unmatched: [...(response.unmatched ?? []), ["record", JSON.stringify(record)]] };
}

/**
 * Reads a team's answers to a worksheet, whatever they come in, and brings them into canonical form. Answers of
 * another version are matched by name; unknown names, second values and options that are not offered stay under
 * `unmatched`. What goes in comes out.
 *
 * @param worksheet The worksheet of today.
 * @param input A parsed record, a body with its media type, or form data.
 * @param options What to call the input, and the ids that were retired.
 * @returns The response and what there is to say of it. With an error among the diagnostics, do not store it over
 *   the original.
 * @example
 * const { response, diagnostics } = await readResponse(worksheet, { body: json, mediaType: "application/json" });
 */
export async function readResponse(
  worksheet: Worksheet,
  input: ResponseInput,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const file = options.file ?? "answers";
  const { answers: given, record, diagnostics: broken } = await readInput(input, file);
  if (given === undefined) return { diagnostics: broken };
  const diagnostics: Diagnostic[] = [...broken];
  const answers: CollectedAnswers = {
    pairs: mendText(given.pairs, file, diagnostics),
    unmatched: mendText(given.unmatched, file, diagnostics),
  };
  const found = new Map(answers.pairs).get(joinName(words.worksheet, words.guidebook));
  if (found !== undefined && found !== worksheet.guidebook) {
    const details = { found, wanted: worksheet.guidebook };
    return { diagnostics: [...diagnostics, diagnose(kinds.otherGuidebook, details, { file })] };
  }
  const carried = carryResponse(toFieldShapes(worksheetFields(worksheet)), answers, options.retired);
  const reports = [...reportVersion(carried, answers), ...reportUnmatched(carried, answers, worksheet)];
  return {
    response: withRecord(carried.response, record),
    diagnostics: [...diagnostics, ...reports.map((report) => ({ ...report, file }))],
  };
}
