import { type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { DocumentFacts } from "./document-facts.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// XML 1.0 has no place for most control characters and for lone surrogates, however escaped.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escapeXml = (text: string): string =>
  text.replace(UNWRITABLE, "").replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");

function xmp({ title, language }: DocumentFacts): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`;
}

/**
 * Writes title and language once more as XMP, where search engines, archives and checkers look for them.
 *
 * @param document The document.
 * @param facts What it says about itself.
 */
export function writeXmp(document: PDFDocument, facts: DocumentFacts): void {
  const { context, catalog } = document;
  // Not compressed, so that programs which know nothing of PDF find it too.
  const stream = context.stream(new TextEncoder().encode(xmp(facts)), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(stream));
}
