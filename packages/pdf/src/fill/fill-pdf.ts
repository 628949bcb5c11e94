import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import {
  encodeResponse,
  joinName,
  type Response,
  type Worksheet,
  NAME_WORDS as words,
  worksheetDiagnostics,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import { openDocument } from "../document/open-document.js";
import { fieldKinds } from "../fields/field-kinds.js";
import { type PdfField, readFieldTree } from "../fields/read-field-tree.js";
import { readValue } from "../fields/read-value.js";
import { UNMATCHED_FIELD } from "../fields/unmatched-field.js";
import { saveDocument } from "../finish/save-document.js";
import { fieldTools } from "./field-tools.js";
import { fillProblem } from "./fill-problem.js";
import { controlFinder } from "./find-form-control.js";
import { keepUnmatched } from "./keep-unmatched.js";

/** A filled PDF. */
export interface FillResult {
  /** Absent with an error: nothing is filled in by half. */
  readonly pdf?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const GUIDEBOOK = joinName(words.worksheet, words.guidebook);
const KEPT = joinName(UNMATCHED_FIELD, "");

function checkGuidebook(fields: readonly PdfField[], { guidebook }: Worksheet, file: string): Diagnostic[] {
  const field = fields.find(({ name }) => name === GUIDEBOOK);
  const found = field === undefined ? "" : readValue(field);
  if (found === guidebook) return [];
  return [diagnose(worksheetDiagnostics.otherGuidebook, { found, wanted: guidebook }, { file })];
}

/** Every answer, by the name of its field; what found no place has a field of its own. */
function answersOf(worksheet: Worksheet, response: Response): ReadonlyMap<string, string> {
  const pairs = encodeResponse(worksheetFields(worksheet), response);
  return new Map(pairs.filter(([name]) => !name.startsWith(KEPT)));
}

/**
 * Fills a worksheet in: every field gets its answer, or is blank where the response has none.
 *
 * @param pdf A PDF of the worksheet.
 * @param worksheet Its worksheet.
 * @param options The response, in canonical form, and what diagnostics call the PDF.
 * @returns The filled PDF, which stays fillable; or what does not fit, and then no PDF.
 * @example
 * const { pdf, diagnostics } = await fillPdf(blank, worksheet, { response, file: "worksheet.letter.pdf" });
 */
export async function fillPdf(
  pdf: Uint8Array,
  worksheet: Worksheet,
  { response, file }: { readonly response: Response; readonly file: string },
): Promise<FillResult> {
  const opened = await openDocument(pdf);
  if ("reason" in opened) return { diagnostics: [diagnose(pdfDiagnostics.unreadable, opened, { file })] };
  const { document } = opened;
  const fields = readFieldTree(document);
  if (fields.length === 0) return { diagnostics: [diagnose(pdfDiagnostics.noFields, {}, { file })] };
  const diagnostics = checkGuidebook(fields, worksheet, file);
  if (diagnostics.length > 0) return { diagnostics };
  const answers = answersOf(worksheet, response);
  const known = new Set(fields.map(({ name }) => name));
  const homeless = [...answers.keys()].filter((name) => !known.has(name));
  if (homeless.length > 0) diagnostics.push(diagnose(pdfDiagnostics.noField, { names: homeless }, { file }));
  const tools = fieldTools(document);
  const controlOf = controlFinder(worksheet);
  for (const field of fields) {
    const control = controlOf(field);
    if (control === undefined) continue;
    const target = { control, field: field.dict, widgets: field.widgets };
    const problem = fieldKinds[control.kind].write(target, answers.get(control.name) ?? "", tools);
    if (problem !== undefined) diagnostics.push(fillProblem(problem, control.label, file));
  }
  if (diagnostics.length > 0) return { diagnostics };
  keepUnmatched(document, response.unmatched, tools);
  return { pdf: await saveDocument(document), diagnostics };
}
