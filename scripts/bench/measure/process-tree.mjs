import { readdirSync, readFileSync } from "node:fs";
import { platform } from "node:process";

/** Linux counts processor time in hundredths of a second, whatever its clock does. */
const TICKS = 100;

/** Whether processes of others can be measured here. */
export const CAN_MEASURE_PROCESSES = platform === "linux";

/**
 * Reads what the processes that a process has started have taken so far, those that have ended included.
 *
 * @param pid The process, which itself does not count.
 * @returns Seconds of CPU time.
 */
export function descendantCpu(pid) {
  return descendants(pid).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
}

/**
 * Reads how much memory a process and all that it has started hold. What they share counts once.
 *
 * @param pid The process.
 * @returns Bytes.
 */
export function treeMemory(pid) {
  const pids = [pid, ...descendants(pid).map((child) => child.pid)];
  return pids.reduce((sum, each) => sum + proportionalBytes(each), 0);
}

function descendants(pid) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(name))
    .filter(Boolean);
  const found = [];
  for (let parents = new Set([pid]); parents.size > 0; ) {
    const children = all.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map((child) => child.pid));
  }
  return found;
}

function readStat(name) {
  const text = read(`/proc/${name}/stat`);
  if (text === undefined) return undefined;
  // The name stands in brackets and may hold spaces; the state, the parent and the times follow.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { pid: Number(name), parent: Number(fields[1]), ticks };
}

function proportionalBytes(pid) {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? "")?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** A process may end between two looks. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
