import { beginsItem, type Line, type PastedBullet } from "./find-bullets.js";

/** A text in which hyphens stand for bullets; every character keeps its place. */
export interface MaskedText {
  readonly text: string;
  /** Whether some of the items could not be put right without moving what follows, and are left out. */
  readonly hidden: boolean;
}

/** Whether a hyphen and a space can take the bullet's place, so that Markdown reads the item as it is meant. */
const fits = ({ parts, indent }: PastedBullet): boolean => parts.gap.length === 1 && parts.indent === indent;

/**
 * Makes a text that Markdown can read out of one with bullets.
 *
 * @param lines All lines of the file.
 * @param bullets The bullets in it.
 * @param text The text itself.
 * @returns The text with hyphens; an item that needs more room is left out, with all that stands in it.
 */
export function maskBullets(
  lines: readonly Line[],
  bullets: readonly PastedBullet[],
  text: string,
): MaskedText {
  const byLine = new Map(bullets.map((bullet) => [bullet.line.start, bullet]));
  let masked = "";
  let end = 0;
  let hidden = false;
  /** How far the item that is being left out is indented. */
  let hiding = -1;
  let afterBlank = false;
  const put = (from: number, to: number, words: string): void => {
    masked += text.slice(end, from) + words;
    end = to;
  };
  for (const line of lines) {
    const bullet = byLine.get(line.start);
    const column = line.text.search(/[^ \t]/);
    const opens = afterBlank || bullet !== undefined || beginsItem(line.text) || line.text.startsWith("#");
    if (column >= 0 && column <= hiding && opens) hiding = -1;
    if (bullet !== undefined && hiding < 0 && !fits(bullet)) {
      hiding = column;
      hidden = true;
    }
    const after = line.start + line.text.length;
    if (hiding >= 0) put(line.start, after, " ".repeat(line.text.length));
    else if (bullet !== undefined) {
      const start = line.start + bullet.parts.indent.length;
      put(start, start + 2, "- ");
    }
    afterBlank = column < 0;
  }
  return { text: masked + text.slice(end), hidden };
}
