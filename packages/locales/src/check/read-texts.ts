/** A text by its place in a locale, such as `page.step`; a plural has one text for each of its forms. */
export interface PlacedText {
  readonly path: string;
  readonly forms: Readonly<Record<string, unknown>>;
  readonly plural: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * Lists the texts of a locale, or of what claims to be one.
 *
 * @param value The locale.
 * @param path Where it stands; empty at the top.
 * @returns Every text, in order; a value that is neither a text nor holds any counts as a text, to be refused.
 */
export function readTexts(value: unknown, path = ""): PlacedText[] {
  if (!isRecord(value)) return [{ path, forms: { other: value }, plural: false }];
  if (typeof value["other"] === "string") return [{ path, forms: value, plural: true }];
  return Object.entries(value).flatMap(([key, child]) =>
    readTexts(child, path === "" ? key : `${path}.${key}`),
  );
}
