import { spawn } from "node:child_process";
import { execPath } from "node:process";
import { watchMemory } from "./watch-memory.mjs";

/**
 * Runs a script of Node in a process of its own.
 *
 * @param script Path of the script; it prints one line of JSON.
 * @param words Its arguments.
 * @returns What it printed, and `memory`: the most bytes that it and all that it started held at a time.
 */
export async function runMeasured(script, words = []) {
  const child = spawn(execPath, [script, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const endWatching = watchMemory(child.pid);
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  const memory = endWatching();
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
  return { ...JSON.parse(printed), memory };
}
