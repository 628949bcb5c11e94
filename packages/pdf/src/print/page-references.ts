const REFERENCE = /(<span\b[^>]*?\bdata-page-of="([^"]*)"[^>]*>)[^<]*(?=<\/span>)/g;

const EMPTY_REFERENCE = /(<span\b[^>]*?\bdata-page-of="[^"]*"[^>]*>)(?=<\/span>)/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'" };

function unescapeAttribute(value: string): string {
  return value.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
}

/** As wide as most numbers, so that filling them in seldom moves a line. */
const ROOM = "00";

/**
 * Keeps room for page numbers that are not known yet.
 *
 * @param html The page.
 * @returns The page with two digits in each empty reference; what stands in the others stays.
 */
export function reservePageNumbers(html: string): string {
  return html.replace(EMPTY_REFERENCE, `$1${ROOM}`);
}

/** A page whose references were filled in. */
export interface FilledReferences {
  readonly html: string;
  /** How many references the page holds. */
  readonly count: number;
  /** Ids that references name and that stand nowhere, each once. */
  readonly missing: readonly string[];
}

/**
 * Writes page numbers into a page's references, which are `<span data-page-of="ID">…</span>`.
 *
 * @param html The page.
 * @param pages Page numbers by id.
 * @returns The page with what stood in each reference replaced; a reference to an unknown id stays as it is.
 */
export function fillPageReferences(html: string, pages: ReadonlyMap<string, number>): FilledReferences {
  const missing = new Set<string>();
  let count = 0;
  const filled = html.replace(REFERENCE, (whole, open: string, attribute: string) => {
    count += 1;
    const id = unescapeAttribute(attribute);
    const page = pages.get(id);
    if (page === undefined) missing.add(id);
    return page === undefined ? whole : `${open}${page}`;
  });
  return { html: filled, count, missing: [...missing] };
}
