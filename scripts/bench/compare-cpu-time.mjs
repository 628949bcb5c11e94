import { cpuUsage } from "node:process";
import { median } from "./measure/median.mjs";

/**
 * Compares the CPU time of two things that run within one process. They take turns, so that whatever else the
 * machine does falls on both. Collecting garbage and compiling count, on the side during which they happen.
 *
 * @param subject What is measured.
 * @param baseline What it is measured against.
 * @param options `part` gives the milliseconds that a part of the subject has taken so far (none unless given), see
 *   `clockMethod`; `rounds` (61 unless given) in each of which both run `repeats` times (2 unless given).
 * @returns Medians, in milliseconds of CPU time per run: of each, and of the subject without its part.
 */
export function compareCpuTime(subject, baseline, { part = () => 0, rounds = 61, repeats = 2 } = {}) {
  const measureSubject = () => {
    const before = part();
    const whole = cpuTime(subject, repeats);
    return { whole, rest: whole - (part() - before) / repeats };
  };
  const measured = Array.from({ length: rounds }, (_, round) => {
    // Each goes first every other round: what runs second inherits the other's garbage.
    const before = round % 2 === 0 ? undefined : cpuTime(baseline, repeats);
    const own = measureSubject();
    return { ...own, other: before ?? cpuTime(baseline, repeats) };
  });
  return {
    subject: median(measured.map(({ whole }) => whole)),
    baseline: median(measured.map(({ other }) => other)),
    rest: median(measured.map(({ rest }) => rest)),
  };
}

/**
 * Takes the CPU time of a method from now on, whoever calls it.
 *
 * @param owner The object or prototype that has the method.
 * @param method The method's name.
 * @returns A function that gives the milliseconds that all its calls have taken so far.
 */
export function clockMethod(owner, method) {
  const original = owner[method];
  let milliseconds = 0;
  owner[method] = function (...values) {
    const start = cpuUsage();
    const result = original.apply(this, values);
    milliseconds += sinceStart(start);
    return result;
  };
  return () => milliseconds;
}

function cpuTime(run, repeats) {
  const start = cpuUsage();
  for (let index = 0; index < repeats; index += 1) run();
  return sinceStart(start) / repeats;
}

function sinceStart(start) {
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
}
