import { diagnose } from "@guidebook-kit/core";
import {
  type FieldShape,
  findControl,
  noteActionIds,
  type ReadOptions,
  type ReadResult,
  readResponse,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import { openDocument } from "../document/open-document.js";
import { readFieldTree } from "../fields/read-field-tree.js";
import { readValue } from "../fields/read-value.js";
import { readUnmatched, UNMATCHED_FIELD } from "../fields/unmatched-field.js";

/** Whether a control holds no line breaks. Its field may run over lines, and then the return key works in it. */
function onOneLine(name: string, fields: readonly FieldShape[]): boolean {
  const kind = findControl(fields, name)?.field.kind;
  return kind === "line" || kind === "date" || kind === "number";
}

const joinLines = (text: string): string => text.replace(/\r\n?|\n/g, " ");

/**
 * Reads the answers out of a worksheet that was filled in as a PDF, with whatever program. A row of the plan whose words
 * are exactly an action's title notes that action's id.
 *
 * @param pdf The PDF.
 * @param worksheet The worksheet of today; answers of an earlier version are matched by name.
 * @param options What diagnostics call the PDF, and the ids that were retired.
 * @returns The response in canonical form, and what there is to say of it.
 * @example
 * const { response, diagnostics } = await readPdf(await readFile("filled.pdf"), worksheet);
 */
export async function readPdf(
  pdf: Uint8Array,
  worksheet: Worksheet,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const file = options.file ?? "answers";
  const opened = await openDocument(pdf);
  if ("reason" in opened) return { diagnostics: [diagnose(pdfDiagnostics.unreadable, opened, { file })] };
  const fields = readFieldTree(opened.document);
  if (fields.length === 0) return { diagnostics: [diagnose(pdfDiagnostics.noFields, {}, { file })] };
  const answers = new URLSearchParams();
  const shapes = worksheetFields(worksheet);
  for (const field of fields) {
    const value = readValue(field);
    const pairs = field.name === UNMATCHED_FIELD ? readUnmatched(value) : [[field.name, value] as const];
    for (const [name, text] of pairs) answers.append(name, onOneLine(name, shapes) ? joinLines(text) : text);
  }
  const result = await readResponse(worksheet, answers, { ...options, file });
  return result.response === undefined
    ? result
    : { ...result, response: noteActionIds(worksheet, result.response) };
}
