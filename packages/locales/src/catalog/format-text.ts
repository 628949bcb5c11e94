/** A text with `{tokens}`, or one per plural form where a `{count}` decides. */
export type Text =
  | string
  | { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string };

/**
 * Fills a text's `{tokens}`.
 *
 * @param text The text; of plural forms the one that `values.count` asks for in that language.
 * @param values What stands for each token; a token without a value stays as it is.
 * @param tag Language tag that rules plurals and digits; `en` by default.
 * @returns The filled text.
 */
export function formatText(
  text: Text,
  values: Readonly<Record<string, string | number>>,
  tag = "en",
): string {
  const count = Number(values["count"] ?? 0);
  const form = typeof text === "string" ? text : (text[pluralForm(count, tag)] ?? text.other);
  return form.replace(/\{([a-zA-Z]+)\}/g, (token, name: string) => String(values[name] ?? token));
}

function pluralForm(count: number, tag: string): "one" | "few" | "many" | "other" {
  const form = new Intl.PluralRules(tag).select(count);
  return form === "one" || form === "few" || form === "many" ? form : "other";
}
