import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A field as a program sees it. */
export interface SeenField {
  readonly name: string;
  readonly value: string;
  readonly tooltip: string;
}

const byName = (left: SeenField, right: SeenField): number => (left.name < right.name ? -1 : 1);

interface QpdfField {
  readonly fullname: string;
  readonly value: string | null;
  readonly alternativename: string;
}

/** What qpdf says of a PDF; it reads files only. */
export function askQpdf(pdf: Uint8Array, ...words: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "guidebook-qpdf-"));
  try {
    writeFileSync(join(folder, "a.pdf"), pdf);
    return execFileSync("qpdf", [...words, join(folder, "a.pdf")], { maxBuffer: 1e8 }).toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What qpdf lists. */
export function fieldsOfQpdf(pdf: Uint8Array): SeenField[] {
  const output = askQpdf(pdf, "--json", "--json-key=acroform");
  const { acroform } = JSON.parse(output) as { acroform: { fields: QpdfField[] } };
  return acroform.fields
    .map(({ fullname, value, alternativename }) => ({
      name: fullname,
      value: (value ?? "").replace(/^(?:u:|\/)/, ""),
      tooltip: alternativename,
    }))
    .sort(byName);
}

interface PdfjsField {
  readonly id: string;
  readonly fieldName?: string;
  readonly fieldValue?: string | null;
  readonly alternativeText?: string;
}

/** What PDF.js lists on the pages. */
export async function fieldsOfPdfjs(pdf: Uint8Array): Promise<(SeenField & { id: string })[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const fields: (SeenField & { id: string })[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const each of (await page.getAnnotations()) as PdfjsField[]) {
      if (each.fieldName === undefined) continue;
      const { id, fieldName: name, fieldValue, alternativeText: tooltip = "" } = each;
      fields.push({ id, name, value: String(fieldValue ?? ""), tooltip });
    }
  }
  await task.destroy();
  return fields.sort(byName);
}
