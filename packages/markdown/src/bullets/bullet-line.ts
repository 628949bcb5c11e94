/** A line that begins with a word processor's bullet. */
export interface BulletLine {
  /** What stands before the bullet. */
  readonly indent: string;
  readonly mark: string;
  /** What stands between the bullet and the words. */
  readonly gap: string;
  readonly words: string;
  /** Whether the mark is nothing but a bullet; others are dashes and letters, too. */
  readonly only: boolean;
  /** Whether it is the bullet of an item inside another one. */
  readonly inner: boolean;
}

/** Bullets with which no sentence begins; the last ones are those of symbol fonts. */
const ONLY = "•‣⁃▪▫■●○◦❖➢➤\uf0a7\uf0b7\uf0d8\uf076\uf0fc";
/** What is a bullet at the beginning of a block. */
const DASHES = "·–—−";
/** Bullets of the second and third level, which are letters elsewhere: a tab or wide space tells. */
const LETTERS = "o§";
const BLANK = "[ \\t\\u00a0]";

const BULLET = new RegExp(
  `^([ \\t]*)(?:([${ONLY}])(${BLANK}*)|([${DASHES}])(${BLANK}+)|([${LETTERS}])(\\t${BLANK}*|${BLANK}{2,}))(\\S.*)$`,
  "u",
);

/** What would be taken for a bullet at the beginning of a block. */
export const BULLET_START = new RegExp(
  `^(?:[${ONLY}]|[${DASHES}](?=${BLANK})|[${LETTERS}](?=\\t|${BLANK}{2}))`,
  "u",
);

/** Whether a text has a line that may begin with a bullet: most have none, which is told fast. */
export const MAY_HAVE_BULLETS = new RegExp(
  `^[ \\t]*(?:[${ONLY}]|[${DASHES}]${BLANK}|[${LETTERS}](?:\\t|${BLANK}{2}))`,
  "mu",
);

/**
 * Reads a line that begins with a word processor's bullet.
 *
 * @param line One line without its end.
 * @returns Its parts; undefined for any other line.
 */
export function readBulletLine(line: string): BulletLine | undefined {
  const match = BULLET.exec(line);
  if (match === null) return undefined;
  const [, indent = "", only, onlyGap = "", dash, dashGap = "", letter, letterGap = "", words = ""] = match;
  return {
    indent,
    mark: only ?? dash ?? letter ?? "",
    gap: onlyGap + dashGap + letterGap,
    words,
    only: only !== undefined,
    inner: letter !== undefined,
  };
}
