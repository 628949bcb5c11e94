import { toPrintable } from "./paint.js";
import type { Terminal } from "./terminal.js";
import { timeLeft } from "./time-left.js";

/** Says how far a build has come. */
export interface Progress {
  /**
   * @param done Guidebooks that are ready.
   * @param total Guidebooks in all.
   * @param what What is being made, for example `sample/en: form.html`.
   */
  readonly show: (done: number, total: number, what: string) => void;
  /** Says a line that stays. */
  readonly say: (line: string) => void;
  /** Takes the moving line away. */
  readonly clear: () => void;
}

const CLEAR_LINE = "\r\u001b[2K";

function createMovingLine({ errors }: Terminal): Progress {
  const begun = performance.now();
  let moving = false;
  const clear = (): void => {
    if (moving) errors.write(CLEAR_LINE);
    moving = false;
  };
  return {
    show: (done, total, what) => {
      const left = timeLeft(done, total, performance.now() - begun);
      const line = `[${done + 1}/${total}] ${toPrintable(what)}${left === "" ? "" : `, ${left}`}`;
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
 * Chooses how to say how far a build has come.
 *
 * @param terminal Where to say it.
 * @returns One line that moves on a terminal, else one plain line for each guidebook.
 */
export function createProgress(terminal: Terminal): Progress {
  if (terminal.interactive) return createMovingLine(terminal);
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
