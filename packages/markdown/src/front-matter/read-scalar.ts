/** A value of one line that is not in quotation marks. */
export type PlainScalar =
  | { readonly type: "text"; readonly text: string }
  | {
      readonly type: "needs-quotes";
      readonly text: string;
      readonly mark: string;
      readonly quoted: string;
      /** Whether it stands in the quotation marks of a word processor. */
      readonly curly: boolean;
    }
  | { readonly type: "yaml" };

/** What YAML reads in a way of its own, at the beginning of a value. */
const YAML_START = /^["'|>[{&*!]/;
/** What YAML refuses at the beginning of a value. */
const REFUSED_START = /^(?:[@`%,\]}]|[-?](?=[ \t]|$))/;
/** A value in the quotation marks of a word processor, which YAML does not know. */
const CURLY = /^[“”„«‘’‚](.*)[“”»‘’]$/;
/** A comment stands apart by two spaces or more; one space before `#` belongs to the text. */
const COMMENT = /(?:^|[ \t]{2,}|\t)#.*$/;

/**
 * Puts a text in quotation marks, as YAML wants it.
 *
 * @param text Text of one line.
 * @returns The same in single quotes.
 */
export function quoteScalar(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/**
 * Reads a value as written: `1.10` stays `1.10`.
 *
 * @param written What stands behind the key and the colon, further lines included.
 * @returns The text; that it needs quotation marks; or that it has to be read as YAML.
 */
export function readScalar(written: string): PlainScalar {
  const lines = written.split(/\r\n|\r|\n/);
  const more = lines.slice(1).some((line) => !/^[ \t]*(?:#.*)?$/.test(line));
  const line = (lines[0] ?? "").trim();
  if (YAML_START.test(line)) return { type: "yaml" };
  const text = line.replace(COMMENT, "").trimEnd();
  const start = REFUSED_START.exec(text)?.[0];
  const within = /: |:$| #/.exec(text)?.[0];
  const mark = start ?? within;
  if (mark !== undefined) {
    const inner = CURLY.exec(text)?.[1];
    const meant = inner ?? text;
    const curly = inner !== undefined;
    return { type: "needs-quotes", text: meant, mark: mark.trim(), quoted: quoteScalar(meant), curly };
  }
  return more ? { type: "yaml" } : { type: "text", text };
}
