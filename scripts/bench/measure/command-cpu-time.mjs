import { spawnSync } from "node:child_process";
import { platform } from "node:process";
import { median } from "./median.mjs";
import { childSeconds } from "./shell-times.mjs";

/** Runs a command so many times and lets the shell say what all of them took together. */
const SCRIPT =
  'runs=$1; shift; while [ "$runs" -gt 0 ]; do "$@" >&2 || exit 9; runs=$((runs - 1)); done; times';

const ROUNDS = 5;
const RUNS = 3;

/**
 * Measures the CPU time of commands that do not take long, with all processes that they start. They take turns, so
 * that whatever else the machine does falls on all of them.
 *
 * @param commands Name → the words of the command.
 * @param options `rounds` (5 unless given) in each of which every command runs `runs` times (3 unless given).
 * @returns Name → median of seconds for one run.
 */
export function commandCpuTimes(commands, { rounds = ROUNDS, runs = RUNS } = {}) {
  if (platform === "win32") throw new Error("CPU time of commands is measured with a POSIX shell");
  const seconds = new Map(Object.keys(commands).map((name) => [name, []]));
  // The first round warms the disk's cache and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, words] of Object.entries(commands)) {
      const taken = runMany(name, words, runs);
      if (round > 0) seconds.get(name).push(taken);
    }
  }
  return Object.fromEntries([...seconds].map(([name, taken]) => [name, median(taken)]));
}

function runMany(name, words, runs) {
  const args = ["-c", SCRIPT, "sh", String(runs), ...words];
  const { status, stdout, stderr } = spawnSync("sh", args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${name} failed:\n${stderr.slice(-2000)}`);
  return childSeconds(stdout) / runs;
}
