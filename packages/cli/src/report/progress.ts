import { toPrintable } from "./paint.js";
import { rateWords } from "./rate-words.js";
import type { Terminal } from "./terminal.js";
import { timeLeft } from "./time-left.js";

/** Says how far a run has come. */
export interface Progress {
  /**
   * @param done Guidebooks, or files, that are ready.
   * @param total How many there are in all.
   * @param what What is being made, for example `sample/en: form.html`.
   */
  readonly show: (done: number, total: number, what: string) => void;
  /** Says a line that stays. */
  readonly say: (line: string) => void;
  /** Takes the moving line away. */
  readonly clear: () => void;
}

const CLEAR_LINE = "\r\u001b[2K";

/** What is counted: where it is named, so is how many of it are done in a second. */
export interface ProgressOptions {
  /** For example `file`. */
  readonly unit?: string;
}

function createMovingLine({ errors }: Terminal, { unit }: ProgressOptions): Progress {
  const begun = performance.now();
  let moving = false;
  const clear = (): void => {
    if (moving) errors.write(CLEAR_LINE);
    moving = false;
  };
  return {
    show: (done, total, what) => {
      const elapsed = performance.now() - begun;
      const rate = unit === undefined ? "" : rateWords(done, elapsed, unit);
      const after = [rate, timeLeft(done, total, elapsed)].filter((words) => words !== "");
      const line = [`[${done + 1}/${total}] ${toPrintable(what)}`, ...after].join(", ");
      errors.write(`${CLEAR_LINE}${line.slice(0, Math.max(1, errors.columns - 1))}`);
      moving = true;
    },
    say: (line) => {
      clear();
      errors.write(`${toPrintable(line)}\n`);
    },
    clear,
  };
}

/**
 * Chooses how to say how far a run has come.
 *
 * @param terminal Where to say it.
 * @param options What is counted; nothing by default.
 * @returns One line that moves on a terminal, else one plain line for each part that is counted.
 */
export function createProgress(terminal: Terminal, options: ProgressOptions = {}): Progress {
  if (terminal.interactive) return createMovingLine(terminal, options);
  const { errors } = terminal;
  let last = -1;
  return {
    show: (done, total, what) => {
      if (done === last) return;
      last = done;
      errors.write(`[${done + 1}/${total}] ${toPrintable(what)}\n`);
    },
    say: (line) => errors.write(`${toPrintable(line)}\n`),
    clear: () => {},
  };
}
