const LATIN_WORD = /\p{Script=Latin}{2}/u;

/** Attributes whose value somebody reads or hears. */
const SPOKEN = /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder)="([^"]*)"/g;

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** What the page's script may say: of the data that it is given, texts with a space; others may as well be names. */
function saidByScript(html: string): string[] {
  const data = [...html.matchAll(/<script[^>]*type="application\/json"[^>]*>(.*?)<\/script>/gs)];
  return data.flatMap(([, json = ""]) => stringsOf(JSON.parse(json)).filter((text) => text.includes(" ")));
}

/**
 * Lists what a page says in Latin letters. On a page of the pseudo-language that is what the page does not take from
 * its locale or its content.
 *
 * @param html A page.
 * @returns Each such text once, in the order of the page; a token or a single letter is no word.
 */
export function latinTexts(html: string): string[] {
  const bare = html.replace(/<(style|script|code)\b.*?<\/\1>/gs, "");
  const spoken = Array.from(bare.matchAll(SPOKEN), ([, text = ""]) => text);
  const texts = [...bare.split(/<[^>]*>/), ...spoken, ...saidByScript(html)];
  const plain = texts.map((text) =>
    text
      .replace(/&[a-z]+;/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return [...new Set(plain.filter((text) => LATIN_WORD.test(text.replace(/\{\w+\}/g, ""))))];
}
