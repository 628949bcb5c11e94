/**
 * Reads what the shell's command `times` says: its own user and system time, then those of what it has run.
 *
 * @param text What was printed; `times` last.
 * @returns Seconds of CPU time of what the shell has run.
 */
export function childSeconds(text) {
  const children = text.trim().split("\n").at(-1);
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
