/** Rows of cells. */
export type CsvRows = readonly (readonly string[])[];

/** What stands between cells. */
export type CsvSeparator = "," | ";" | "\t";

/** What reading CSV gave: the rows, or the line in which it breaks. */
export type CsvReading =
  | { readonly rows: string[][]; readonly brokenLine?: undefined }
  | { readonly rows?: undefined; readonly brokenLine: number };

/** A cell, and where in the text it ends. */
interface ReadCell {
  readonly cell: string;
  readonly end: number;
}

/** Spreadsheets know UTF-8 by it. */
const BYTE_ORDER_MARK = "\uFEFF";

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/**
 * Writes rows as CSV (RFC 4180): every cell in quotes, lines ending in CR LF.
 *
 * @param rows Rows of cells of any text.
 * @returns The file's text, beginning with a byte order mark.
 */
export function formatCsv(rows: CsvRows): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

function readQuoted(text: string, start: number): ReadCell | undefined {
  let cell = "";
  let from = start + 1;
  for (;;) {
    const next = text.indexOf('"', from);
    if (next < 0) return undefined;
    cell += text.slice(from, next);
    if (text[next + 1] !== '"') return { cell, end: next + 1 };
    cell += '"';
    from = next + 2;
  }
}

function readPlain(text: string, start: number, separator: CsvSeparator): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\r" && text[end] !== "\n") end += 1;
  return { cell: text.slice(start, end), end };
}

function lineEndAt(text: string, at: number): number {
  if (text.startsWith("\r\n", at)) return 2;
  return text[at] === "\r" || text[at] === "\n" ? 1 : 0;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;

const isBlank = (row: readonly string[]): boolean => row.length === 1 && row[0] === "";

/**
 * Takes CSV apart.
 *
 * @param file The file's text, with or without a byte order mark; lines may end in CR LF, LF or CR.
 * @param separator What stands between cells.
 * @returns The rows, without blank lines; or the line, from 1, of a cell whose quotes are wrong.
 */
export function parseCsv(file: string, separator: CsvSeparator): CsvReading {
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(BYTE_ORDER_MARK.length) : file;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const read = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, separator);
    const ends = read !== undefined && (read.end === text.length || lineEndAt(text, read.end) > 0);
    if (read === undefined || !(ends || text[read.end] === separator))
      return { brokenLine: lineOf(text, at) };
    row.push(read.cell);
    at = read.end + (ends ? lineEndAt(text, read.end) : 1);
    if (!ends) continue;
    if (!isBlank(row)) rows.push(row);
    row = [];
  }
  return { rows };
}
