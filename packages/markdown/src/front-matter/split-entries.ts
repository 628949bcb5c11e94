/** A key of the front matter with everything up to the next one. */
export interface FrontMatterEntry {
  readonly key: string;
  /** Offset of the key. */
  readonly start: number;
  /** The key, the colon and the value, further lines included. */
  readonly text: string;
  /** Offset of the value in `text`. */
  readonly value: number;
}

/** A line that is no key, colon and value. */
export interface StrayLine {
  readonly start: number;
  readonly text: string;
}

/** The entries of front matter, and what is none. */
export interface FrontMatterEntries {
  readonly entries: FrontMatterEntry[];
  readonly stray: StrayLine[];
}

const KEY = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+|$)/;

/**
 * Splits front matter at its keys, so that a value that cannot be read spoils no other.
 *
 * @param text The file's text.
 * @param start Offset of the front matter.
 * @param end Offset behind it.
 * @returns Its entries in order.
 */
export function splitEntries(text: string, start: number, end: number): FrontMatterEntries {
  const entries: FrontMatterEntry[] = [];
  const stray: StrayLine[] = [];
  let here = start;
  let astray = false;
  for (const line of text.slice(start, end).split(/(?<=\r\n|\r(?!\n)|\n)/)) {
    const match = KEY.exec(line.trimEnd());
    const last = entries.at(-1);
    const blank = /^[ \t]*(?:#.*)?$/.test(line.trimEnd());
    if (match !== null) {
      entries.push({ key: match[1] ?? "", start: here, text: line, value: match[0].length });
      astray = false;
    } else if (last !== undefined && !astray && (blank || /^[ \t]/.test(line))) {
      entries[entries.length - 1] = { ...last, text: last.text + line };
    } else if (!blank && !astray) {
      stray.push({ start: here, text: line.trimEnd() });
      astray = true;
    }
    here += line.length;
  }
  return { entries, stray };
}
