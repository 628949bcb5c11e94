import {
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";

const CONTENTS = PDFName.of("Contents");

const NEWLINE = 10;

function decode(stream: unknown): Uint8Array {
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  return stream instanceof PDFContentStream ? stream.getUnencodedContents() : new Uint8Array();
}

/**
 * Joins parts of a content stream; a line feed stands between them, as their parts are separate tokens.
 *
 * @param parts Bytes.
 * @returns One run of bytes.
 */
function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length + 1, 0)).fill(NEWLINE);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length + 1;
  }
  return joined;
}

/**
 * Reads the drawing operators of a page.
 *
 * @param page The page.
 * @returns Its content stream, decoded; several as one.
 */
export function readPageContent(page: PDFPage): Uint8Array {
  const contents = page.node.Contents();
  if (contents === undefined) return new Uint8Array();
  if (!(contents instanceof PDFArray)) return decode(contents);
  return joinParts(Array.from({ length: contents.size() }, (_, index) => decode(contents.lookup(index))));
}

/**
 * Replaces the drawing operators of a page.
 *
 * @param page The page.
 * @param content Its new content stream, not encoded.
 */
export function writePageContent(page: PDFPage, content: Uint8Array): void {
  const { context } = page.doc;
  const former = page.node.get(CONTENTS);
  const stream = context.flateStream(content);
  if (former instanceof PDFRef) context.assign(former, stream);
  else page.node.set(CONTENTS, context.register(stream));
}
