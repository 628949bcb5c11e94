const folded = new Map<string, string>();

/** One character without accents and capitals, in its plain form. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ς", "σ");
  folded.set(character, plain);
  return plain;
}

/** Text as the search compares it, and for each of its code units where that stood in the text. */
export interface Folded {
  readonly text: string;
  readonly origins: readonly number[];
}

/** Folds text, remembering where everything stood. */
export function foldWithOrigins(text: string): Folded {
  const origins: number[] = [];
  let result = "";
  let origin = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(origin);
    result += plain;
    origin += character.length;
  }
  origins.push(text.length);
  return { text: result, origins };
}

/** Folds text. */
export function fold(text: string): string {
  let result = "";
  for (const character of text) result += foldCharacter(character);
  return result;
}

/** Splits folded text into words: runs of letters and digits. */
export function wordsOf(foldedText: string): string[] {
  return foldedText.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
