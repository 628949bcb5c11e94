import { createProgress, type Progress, type ProgressOptions } from "./progress.js";
import type { Terminal } from "./terminal.js";

/** Work that takes less time needs no sign of life, in milliseconds. */
const PATIENCE = 1000;

/**
 * Says how far work has come that mostly is over at once, or whose output has to be the same wherever it goes.
 *
 * @param terminal Where to say it.
 * @param options What is counted; nothing by default.
 * @returns On a terminal, one line that moves after a moment; nothing elsewhere. Each time that the count begins anew,
 *   so do rate and time left.
 */
export function createLateProgress(
  terminal: Terminal,
  options: ProgressOptions = {},
): Pick<Progress, "show" | "clear"> {
  if (!terminal.interactive) return { show: () => {}, clear: () => {} };
  const begun = performance.now();
  let progress = createProgress(terminal, options);
  return {
    show: (done, total, what) => {
      if (done === 0) {
        progress.clear();
        progress = createProgress(terminal, options);
      }
      if (performance.now() - begun >= PATIENCE) progress.show(done, total, what);
    },
    clear: () => progress.clear(),
  };
}
