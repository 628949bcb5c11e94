import { cpuUsage } from "node:process";
import { median } from "./measure/median.mjs";

/**
 * Compares the CPU time of two things that run within one process. They take turns, so that whatever else the
 * machine does falls on both. Collecting garbage counts, on the side during which it happens.
 *
 * @param subject What is measured.
 * @param baseline What it is measured against.
 * @param options `warmUp` (30 unless given) runs of each before measuring; `rounds` (61 unless given) in each of
 *   which both run `repeats` times (2 unless given).
 * @returns Medians: milliseconds of CPU time per run of each, and how much longer the subject takes within a round.
 */
export function compareCpuTime(subject, baseline, { warmUp = 30, rounds = 61, repeats = 2 } = {}) {
  for (const run of [subject, baseline]) cpuTime(run, warmUp);
  const measured = Array.from({ length: rounds }, (_, round) => {
    // Each goes first every other round: what runs second inherits the other's garbage.
    const first = round % 2 === 0;
    const before = first ? undefined : cpuTime(baseline, repeats);
    const own = cpuTime(subject, repeats);
    const other = before ?? cpuTime(baseline, repeats);
    return { own, other };
  });
  return {
    subject: median(measured.map(({ own }) => own)),
    baseline: median(measured.map(({ other }) => other)),
    difference: median(measured.map(({ own, other }) => own - other)),
  };
}

function cpuTime(run, repeats) {
  const start = cpuUsage();
  for (let index = 0; index < repeats; index += 1) run();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000 / repeats;
}
