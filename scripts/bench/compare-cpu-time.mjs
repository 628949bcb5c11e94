import { cpuUsage } from "node:process";

/** Runs before measuring, until the engine has compiled what it will. */
const WARM_UP = 30;

/**
 * How many times the CPU time of `baseline` `subject` takes. The two take turns within one run, so that whatever
 * else the machine does falls on both.
 *
 * @param subject What is measured.
 * @param baseline What it is measured against.
 * @param options `rounds` (41 unless given) in each of which both run `repeats` times (5 unless given).
 * @returns Medians: milliseconds of CPU time per run of each, and the ratio within a round.
 */
export function compareCpuTime(subject, baseline, { rounds = 41, repeats = 5 } = {}) {
  for (const run of [subject, baseline]) cpuTime(run, WARM_UP);
  const measured = Array.from({ length: rounds }, (_, round) => {
    // Each goes first every other round: what runs second inherits the other's garbage.
    const first = round % 2 === 0;
    const before = first ? undefined : cpuTime(baseline, repeats);
    const own = cpuTime(subject, repeats);
    const other = before ?? cpuTime(baseline, repeats);
    return { own, other, ratio: own / other };
  });
  return {
    subject: median(measured.map(({ own }) => own)),
    baseline: median(measured.map(({ other }) => other)),
    ratio: median(measured.map(({ ratio }) => ratio)),
  };
}

function cpuTime(run, repeats) {
  const start = cpuUsage();
  for (let index = 0; index < repeats; index += 1) run();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000 / repeats;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
